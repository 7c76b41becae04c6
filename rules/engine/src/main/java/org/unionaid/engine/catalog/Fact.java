package org.unionaid.engine.catalog;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import org.unionaid.code.Label;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.value.Value;

/**
 * A typed, named reading of one thing of the case at a day (事实).
 *
 * <p>In a policy {@code member.age} asks the fact {@code age} of the element type {@code member}. A fact is pure: equal
 * arguments give equal answers. The standard facts are built with nothing but this class, so an integrator's facts can do all
 * that they do. Immutable and thread-safe as long as its reader is.
 *
 * @param receiver  the element type it is asked of, such as {@code member}
 * @param name  its name within that type
 * @param parameters  the types of its arguments, in order
 * @param type  the type of its value
 * @param title  its name for people
 * @param reader  how it is read
 * @param fast  how it is read where speed matters, if there is a faster way
 * @param steady  whether it reads the same on all days between two that the case names (first days, days after last ones, and
 *     their returns each year) and the first of a month; a timeline looks at a fact that does not promise this every day
 */
public record Fact(
        String receiver,
        String name,
        ImmutableList<Type> parameters,
        Type type,
        Label title,
        Reader reader,
        Optional<FastReading.Maker> fast,
        boolean steady) {
    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public Fact {
        Objects.requireNonNull(receiver, "receiver");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(parameters, "parameters");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(reader, "reader");
        Objects.requireNonNull(fast, "fast");
    }

    /**
     * A fact that has one way to be read.
     *
     * @param receiver  the element type it is asked of
     * @param name  its name
     * @param parameters  the types of its arguments, in order
     * @param type  its type
     * @param title  its name for people
     * @param reader  how it is read
     */
    public Fact(String receiver, String name, ImmutableList<Type> parameters, Type type, Label title, Reader reader) {
        this(receiver, name, parameters, type, title, reader, Optional.empty(), false);
    }

    /** How a fact is read. */
    @FunctionalInterface
    public interface Reader {
        /**
         * Reads the fact.
         *
         * @param receiver  the thing asked, of the fact's element type
         * @param arguments  known values of the declared parameter types, in order
         * @param context  day and place
         * @return the value, or what is missing
         */
        Reading read(Value.Element receiver, ImmutableList<Value> arguments, FactContext context);
    }

    /**
     * A fact without arguments.
     *
     * @param receiver  the element type it is asked of
     * @param name  its name
     * @param type  its type
     * @param title  its name for people
     * @param reader  how it is read
     * @return the fact
     */
    public static Fact of(String receiver, String name, Type type, Label title, Reader reader) {
        return new Fact(receiver, name, ImmutableList.of(), type, title, reader);
    }

    /**
     * This fact with a faster way to read it.
     *
     * @param maker  makes the faster reading; see the law of {@link FastReading}
     * @return the same fact, read faster where speed matters
     */
    public Fact withFast(FastReading.Maker maker) {
        return new Fact(receiver, name, parameters, type, title, reader, Optional.of(maker), steady);
    }

    /**
     * This fact with the promise that it changes on days that the case names and on firsts of months only.
     *
     * @return the same fact, which a timeline need not read every day
     */
    public Fact asSteady() {
        return new Fact(receiver, name, parameters, type, title, reader, fast, true);
    }

    /** The fact as a policy writes it. */
    @Override
    public String toString() {
        return receiver + "." + name;
    }
}
