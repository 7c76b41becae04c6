package org.unionaid.engine.verification;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/** Tables and substitutes: which of several results is taken. */
final class ChoiceRules {
    private ChoiceRules() {}

    static ImmutableMap<String, Rule> all() {
        return ImmutableMap.<String, Rule>builder()
                .put("first-match", Rule.of(claim -> fromRow(claim, 1)))
                .put("substitute", Rule.of(ChoiceRules::substitute))
                .put("steps", Rule.of(ChoiceRules::steps))
                .put("lookup", Rule.of(ChoiceRules::lookup))
                .buildOrThrow();
    }

    /** A row whose condition is open leaves itself and the rest; where they agree it does not matter. */
    private static Told fromRow(Claim claim, int row) {
        if (claim.find("when " + row).isEmpty()) {
            return claim.find("else").orElseGet(() -> claim.failed("NO_ROW"));
        }
        Told when = claim.of("when " + row);
        if (when.isTrue()) {
            return claim.of("is " + row);
        }
        Told rest = fromRow(claim, row + 1);
        if (when.isFalse()) {
            return rest;
        }
        Told here = claim.of("is " + row);
        if (here.isKnown() && here.toString().equals(rest.toString())) {
            return here;
        }
        return when instanceof Told.Failed ? when : Rule.missing(when, here, rest);
    }

    private static Told substitute(Claim claim) {
        Told value = claim.of("of");
        if (value instanceof Told.Unknown) {
            return Rule.missing(value, claim.of("if none"));
        }
        return value.equals(Told.Word.NONE) ? claim.of("if none") : value;
    }

    /** The step in which the base lies; where that is open, what all steps agree on. */
    private static Told steps(Claim claim) {
        ImmutableList<Told> edges = ImmutableList.<Told>builder()
                .add(claim.of("of"))
                .addAll(claim.every("from "))
                .addAll(claim.every("to "))
                .build();
        Told edge = Rule.needing(edges, () -> Told.Word.TRUE);
        if (edge.isKnown()) {
            return chosen(claim);
        }
        ImmutableList<Told> branches = ImmutableList.<Told>builder()
                .addAll(claim.every("is "))
                .add(claim.of("else"))
                .build();
        Told first = branches.get(0);
        if (first.isKnown() && branches.stream().allMatch(b -> b.toString().equals(first.toString()))) {
            return first;
        }
        return edge instanceof Told.Failed
                ? edge
                : Rule.missing(
                        ImmutableList.<Told>builder().add(edge).addAll(branches).build());
    }

    private static Told chosen(Claim claim) {
        Ratio base = claim.of("of").number().amount();
        int count = Told.parse(claim.detail("steps")).number().amount().floor().intValueExact();
        Optional<Ratio> reached = Optional.empty();
        int found = 0;
        for (int i = 1; i <= count; i++) {
            Optional<Ratio> from =
                    claim.find("from " + i).map(told -> told.number().amount());
            Optional<Ratio> to = claim.find("to " + i).map(told -> told.number().amount());
            if (descends(reached, from) || descends(from, to)) {
                return claim.failed("BAD_TABLE");
            }
            reached = to;
            String edges = claim.detail("edges " + i);
            boolean above = from.map(f -> base.compareTo(f) > (edges.startsWith("[") ? -1 : 0))
                    .orElse(true);
            boolean below = to.map(t -> base.compareTo(t) < (edges.endsWith("]") ? 1 : 0))
                    .orElse(true);
            if (found == 0 && above && below) {
                found = i;
            }
        }
        return found == 0 ? claim.of("else") : claim.of("is " + found);
    }

    private static boolean descends(Optional<Ratio> from, Optional<Ratio> to) {
        return from.isPresent() && to.isPresent() && to.get().compareTo(from.get()) < 0;
    }

    /** The cell of a table such as {@code table:SchoolStage/PRIMARY=100000 fen;else=0 fen}. */
    private static Told lookup(Claim claim) {
        Told table = claim.of("table");
        Told key = claim.of("key");
        return Rule.needing(ImmutableList.of(table, key), () -> {
            String code = key.after("code:");
            String wanted = code.substring(code.indexOf('/') + 1);
            Optional<String> otherwise = Optional.empty();
            for (String cell : table.after("table:").split("/", 2)[1].split(";", -1)) {
                int mark = cell.indexOf('=');
                String name = mark < 0 ? "" : cell.substring(0, mark);
                if (name.equals(wanted)) {
                    return Told.parse(cell.substring(mark + 1));
                }
                otherwise = name.equals("else") ? Optional.of(cell.substring(mark + 1)) : otherwise;
            }
            return otherwise.map(Told::parse).orElseGet(() -> claim.failed("NO_ROW"));
        });
    }
}
