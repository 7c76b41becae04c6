package org.unionaid.engine.language;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.unionaid.engine.issue.Location;

/** An expression as written: form without names or types. A closed family of immutable values. */
public sealed interface Syntax {
    /**
     * Where it starts.
     *
     * @return the place of its first, or telling, character
     */
    Location at();

    /**
     * What could not be read; the mistake is noted elsewhere.
     *
     * @param at  where
     */
    record Wrong(Location at) implements Syntax {}

    /**
     * A number, perhaps with a unit.
     *
     * @param at  where
     * @param value  the number as written, exact
     * @param unit  {@code yuan}, {@code years}, {@code months}, {@code days}, {@code %} or empty
     */
    record Figure(Location at, BigDecimal value, String unit) implements Syntax {}

    /**
     * A quoted text.
     *
     * @param at  where
     * @param text  without quotes
     */
    record Quoted(Location at, String text) implements Syntax {}

    /**
     * A name: a root, a parameter, a definition, a code, {@code true}, {@code false} or {@code none}.
     *
     * @param at  where
     * @param name  as written
     */
    record Name(Location at, String name) implements Syntax {}

    /**
     * A window of months.
     *
     * @param at  where
     * @param kind  {@code last}, {@code calendarYear}, {@code schoolYear}
     * @param months  the length for {@code last}, else 0
     */
    record WindowOf(Location at, String kind, int months) implements Syntax {}

    /**
     * A named part or function of something: {@code member.age}, {@code household.income(last 12 months)}.
     *
     * @param at  where the name stands
     * @param receiver  what it is asked of; empty for a plain function such as {@code size(x)}
     * @param name  the part's name
     * @param arguments  in order; empty if none
     * @param called  whether parentheses were written
     */
    record Call(Location at, Optional<Syntax> receiver, String name, ImmutableList<Syntax> arguments, boolean called)
            implements Syntax {}

    /**
     * A cell of a table: {@code amount[member.stage]}.
     *
     * @param at  where the bracket stands
     * @param table  the table
     * @param key  whose cell
     */
    record Index(Location at, Syntax table, Syntax key) implements Syntax {}

    /**
     * One operand with an operator before it.
     *
     * @param at  where the operator stands
     * @param operator  {@code !} or {@code -}
     * @param operand  the operand
     */
    record Prefix(Location at, String operator, Syntax operand) implements Syntax {}

    /**
     * Two operands with an operator between them.
     *
     * @param at  where the operator stands
     * @param operator  as written
     * @param left  the left operand
     * @param right  the right operand
     */
    record Infix(Location at, String operator, Syntax left, Syntax right) implements Syntax {}

    /**
     * {@code condition ? then : otherwise}.
     *
     * @param at  where the question mark stands
     * @param condition  the condition
     * @param then  the value if it is true
     * @param otherwise  the value if it is false
     */
    record Conditional(Location at, Syntax condition, Syntax then, Syntax otherwise) implements Syntax {}

    /**
     * A list written out, for {@code in}.
     *
     * @param at  where
     * @param items  its items
     */
    record ListOf(Location at, ImmutableList<Syntax> items) implements Syntax {}
}
