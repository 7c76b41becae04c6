package org.unionaid.engine.catalog;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Objects;
import org.unionaid.code.Label;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.value.Value;

/**
 * A named calculation in Java with declared, typed inputs, which a policy calls by name: a criterion if its type is
 * {@link Type#BOOLEAN}, a benefit if it is {@link Type#MONEY}, or any other value.
 *
 * <p>A policy writes {@code when: onRoster(member.age, 3)} or {@code cap: {is: graded(member.schoolFee), over: trim}}: the
 * inputs by position. The body is called only when every input is known; where one is not, the outcome is what the inputs
 * make it (unknown, failed), and the body is not asked.
 *
 * <p>The body must be pure (equal inputs and context give an equal value), must not keep state, and may be called by many
 * threads at once. What it throws, and a value that is null or not of the declared type, make the one decision Failed with
 * this name; other decisions do not notice. Immutable and thread-safe as long as its body is.
 *
 * @param name  what a policy writes, a word of letters and digits
 * @param title  its name for people
 * @param inputs  the types of its inputs by name, in the order of the call
 * @param type  the type of its value; may be optional
 * @param body  the calculation
 */
public record Formula(String name, Label title, ImmutableMap<String, Type> inputs, Type type, Body body) {
    /** A calculation of a plug-in; see {@link Formula} for what it promises. */
    @FunctionalInterface
    public interface Body {
        /**
         * Calculates.
         *
         * @param inputs  known values of the declared types
         * @param context  day and place
         * @return a value of the formula's type; {@link Value#NONE} only if that type is optional
         */
        Value calculate(Inputs inputs, FactContext context);
    }

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if the name is no word of letters, digits and underscores
     */
    public Formula {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(inputs, "inputs");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(body, "body");
        checkArgument(name.matches("[\\p{L}_][\\p{L}\\p{N}_]*"), "'%s' is no name for a formula", name);
    }

    /**
     * A criterion: true or false.
     *
     * @param name  what a policy writes
     * @param title  its name for people
     * @param inputs  the types of its inputs by name, in the order of the call
     * @param body  the condition
     * @return the formula
     * @throws IllegalArgumentException if the name is no word
     */
    public static Formula criterion(String name, Label title, ImmutableMap<String, Type> inputs, Body body) {
        return new Formula(name, title, inputs, Type.BOOLEAN, body);
    }

    /**
     * A benefit: an amount of money in whole fen.
     *
     * @param name  what a policy writes
     * @param title  its name for people
     * @param inputs  the types of its inputs by name, in the order of the call
     * @param body  the amount; whole fen, or the decision fails
     * @return the formula
     * @throws IllegalArgumentException if the name is no word
     */
    public static Formula benefit(String name, Label title, ImmutableMap<String, Type> inputs, Body body) {
        return new Formula(name, title, inputs, Type.MONEY, body);
    }

    /** The formula as a policy calls it, such as {@code graded(fee, size)}. */
    @Override
    public String toString() {
        return name + "(" + String.join(", ", inputs.keySet()) + ")";
    }
}
