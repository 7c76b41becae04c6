package org.unionaid.engine.verification;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;

/** True, false, unknown and failed: comparisons and their joins. */
final class LogicRules {
    private LogicRules() {}

    static ImmutableMap<String, Rule> all() {
        return ImmutableMap.<String, Rule>builder()
                .put("less", ordering((a, b) -> ArithmeticRules.compare(a, b) < 0))
                .put("at-most", ordering((a, b) -> ArithmeticRules.compare(a, b) <= 0))
                .put("more", ordering((a, b) -> ArithmeticRules.compare(a, b) > 0))
                .put("at-least", ordering((a, b) -> ArithmeticRules.compare(a, b) >= 0))
                .put("equal", ordering((a, b) -> a.toString().equals(b.toString())))
                .put("not-equal", ordering((a, b) -> !a.toString().equals(b.toString())))
                .put("not", Rule.of(claim -> not(claim.of("of"))))
                .put("all", Rule.of(claim -> all(claim.every(""))))
                .put("any", Rule.of(claim -> any(claim.every(""))))
                .put("in", Rule.of(LogicRules::in))
                .put("in-set", Rule.of(LogicRules::inSet))
                .put("condition", Rule.of(claim -> claim.of("when")))
                .put("criterion-all", Rule.of(claim -> all(claim.every(""))))
                .put(
                        "criterion-at-least",
                        Rule.of(claim -> atLeast(
                                Told.parse(claim.detail("count"))
                                        .number()
                                        .amount()
                                        .floor()
                                        .intValueExact(),
                                claim.every(""))))
                .put("criterion-not", Rule.of(claim -> not(claim.of("of"))))
                .put("everyone", Rule.of(claim -> Told.Word.TRUE))
                .buildOrThrow();
    }

    private interface Test {
        boolean holds(Told left, Told right);
    }

    private static Rule ordering(Test test) {
        return Rule.of(claim -> {
            Told left = claim.of("left");
            Told right = claim.of("right");
            return Rule.needing(ImmutableList.of(left, right), () -> Told.of(test.holds(left, right)));
        });
    }

    static Told not(Told told) {
        return told.isKnown() ? Told.of(!told.isTrue()) : told;
    }

    /** False beats failed beats unknown beats true. */
    static Told all(List<Told> operands) {
        return operands.stream().anyMatch(Told::isFalse)
                ? Told.Word.FALSE
                : Rule.needing(operands, () -> Told.Word.TRUE);
    }

    /** True beats failed beats unknown beats false. */
    static Told any(List<Told> operands) {
        return operands.stream().anyMatch(Told::isTrue)
                ? Told.Word.TRUE
                : Rule.needing(operands, () -> Told.Word.FALSE);
    }

    private static Told atLeast(int count, List<Told> operands) {
        long met = operands.stream().filter(Told::isTrue).count();
        long lost = operands.stream().filter(Told::isFalse).count();
        if (met >= count || operands.size() - lost < count) {
            return Told.of(met >= count);
        }
        return Rule.firstFailed(operands).orElseGet(() -> Rule.missing(operands));
    }

    private static Told in(Claim claim) {
        Told item = claim.of("item");
        ImmutableList<Told> candidates = claim.every("one ");
        if (!item.isKnown()) {
            return Rule.needing(claim.every(""), () -> item);
        }
        return any(candidates.stream()
                .map(one -> one.isKnown() ? Told.of(one.toString().equals(item.toString())) : one)
                .collect(ImmutableList.toImmutableList()));
    }

    private static Told inSet(Claim claim) {
        Told item = claim.of("item");
        Told set = claim.of("set");
        return Rule.needing(ImmutableList.of(item, set), () -> {
            if (!item.toString().startsWith("code:")) {
                return Told.Word.FALSE;
            }
            String code = item.after("code:");
            String[] codes = set.after("codes:").split("/", 2)[1].split(",", -1);
            return Told.of(Arrays.asList(codes).contains(code.substring(code.indexOf('/') + 1)));
        });
    }
}
