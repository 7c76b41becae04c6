package org.unionaid.engine.catalog;

import com.google.common.collect.ImmutableList;
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
 */
public record Fact(
        String receiver, String name, ImmutableList<Type> parameters, Type type, Label title, Reader reader) {
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

    /** The fact as a policy writes it. */
    @Override
    public String toString() {
        return receiver + "." + name;
    }
}
