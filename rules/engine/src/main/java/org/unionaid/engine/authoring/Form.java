package org.unionaid.engine.authoring;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.unionaid.engine.issue.Location;

/**
 * The text of an expression, how tightly it holds together, and what it names.
 *
 * @param text  the expression as a policy writes it
 * @param rank  what it is at its outermost
 * @param at  the line that wrote it
 * @param needs  the parameters and definitions that it names
 */
record Form(String text, Rank rank, Location at, ImmutableSet<Declaration> needs) {
    /** From loosest to tightest. */
    enum Rank {
        CONDITIONAL(0),
        OR(1),
        AND(2),
        COMPARISON(3),
        SUM(4),
        PRODUCT(5),
        PREFIX(6),
        PART(7);

        private final int tightness;

        Rank(int tightness) {
            this.tightness = tightness;
        }
    }

    static Form of(String text) {
        return new Form(text, Rank.PART, Origin.here(), ImmutableSet.of());
    }

    static Form of(String text, Rank rank, Form... parts) {
        ImmutableSet.Builder<Declaration> needs = ImmutableSet.builder();
        for (Form part : parts) {
            needs.addAll(part.needs);
        }
        return new Form(text, rank, Origin.here(), needs.build());
    }

    /** {@code this operator other}; operators of one rank group to the left. */
    Form infix(String operator, Rank as, Form other) {
        Form left = atLeast(as == Rank.COMPARISON ? as.tightness + 1 : as.tightness);
        return of(left.text + " " + operator + " " + other.atLeast(as.tightness + 1).text, as, this, other);
    }

    Form prefix(String operator) {
        return of(operator + atLeast(Rank.PREFIX.tightness).text, Rank.PREFIX, this);
    }

    /** {@code this.name}. */
    Form part(String name) {
        return of(atLeast(Rank.PART.tightness).text + "." + name, Rank.PART, this);
    }

    /** {@code this.name(arguments)}. */
    Form call(String name, Form... arguments) {
        return of(
                atLeast(Rank.PART.tightness).text + "." + name + list(ImmutableList.copyOf(arguments)),
                Rank.PART,
                ImmutableList.<Form>builder().add(this).add(arguments).build().toArray(new Form[0]));
    }

    /** {@code name(arguments)}. */
    static Form function(String name, ImmutableList<Form> arguments) {
        return of(name + list(arguments), Rank.PART, arguments.toArray(new Form[0]));
    }

    private static String list(ImmutableList<Form> arguments) {
        return arguments.stream().map(Form::text).collect(joining(", ", "(", ")"));
    }

    private Form atLeast(int tightness) {
        return rank.tightness >= tightness ? this : new Form("(" + text + ")", Rank.PART, at, needs);
    }
}
