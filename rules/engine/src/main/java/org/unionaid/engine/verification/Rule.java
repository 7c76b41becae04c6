package org.unionaid.engine.verification;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a step must come to. */
@FunctionalInterface
interface Rule {
    /**
     * What it must come to.
     *
     * @param claim  the step
     * @return the result; empty if it is given and follows from nothing, as a fact
     */
    Optional<Told> expected(Claim claim);

    /** A rule that always knows. */
    static Rule of(Function<Claim, Told> result) {
        return claim -> Optional.of(result.apply(claim));
    }

    /** What needs all its operands: the value if they are known, else failed, else unknown with all that is missing. */
    static Told needing(List<Told> operands, Supplier<Told> value) {
        return firstFailed(operands)
                .or(() -> operands.stream().allMatch(Told::isKnown) ? Optional.empty() : Optional.of(missing(operands)))
                .orElseGet(value);
    }

    /** Of several failures the one written first. */
    static Optional<Told> firstFailed(List<Told> operands) {
        return operands.stream()
                .filter(Told.Failed.class::isInstance)
                .min(Comparator.comparing(Rule::file)
                        .thenComparingInt(told -> fromEnd(told, 2))
                        .thenComparingInt(told -> fromEnd(told, 1)));
    }

    /** Unknown with all that any of these is missing. */
    static Told missing(List<Told> operands) {
        ImmutableSortedSet.Builder<String> paths = ImmutableSortedSet.naturalOrder();
        operands.forEach(told ->
                paths.addAll(told instanceof Told.Unknown unknown ? unknown.paths() : ImmutableSortedSet.<String>of()));
        return new Told.Unknown(paths.build());
    }

    static Told missing(Told... operands) {
        return missing(Arrays.asList(operands));
    }

    private static String file(Told failed) {
        String at = failed.toString().replaceFirst("^.* at ", "");
        String[] parts = at.split(":", -1);
        return parts.length < 3
                ? at
                : at.substring(
                        0, at.length() - parts[parts.length - 1].length() - parts[parts.length - 2].length() - 2);
    }

    private static int fromEnd(Told failed, int back) {
        String[] parts = failed.toString().split(":", -1);
        String number = parts.length < back ? "" : parts[parts.length - back];
        return number.matches("[0-9]{1,9}") ? Integer.parseInt(number) : 0;
    }
}
