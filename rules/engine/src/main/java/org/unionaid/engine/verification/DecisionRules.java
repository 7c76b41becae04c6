package org.unionaid.engine.verification;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.Stream;

/** The end of a receipt: requirements that are no conditions, what is left of a limit, and the decision itself. */
final class DecisionRules {
    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    private DecisionRules() {}

    static ImmutableMap<String, Rule> all() {
        return ImmutableMap.<String, Rule>builder()
                .put("requirement", claim -> Optional.empty())
                .put("money", Rule.of(claim -> claim.find("of").orElseGet(() -> Told.parse(claim.detail("value")))))
                .put("earlier-awards", Rule.of(DecisionRules::sum))
                .put("left", Rule.of(claim -> {
                    Told.Amount most = claim.of("most").number();
                    Told.Amount used = claim.of("used").number();
                    return new Told.Amount(most.amount().plus(used.amount().negated()), most.units());
                }))
                .put("held", Rule.of(DecisionRules::held))
                .put("decision", Rule.of(DecisionRules::decision))
                .buildOrThrow();
    }

    private static Told sum(Claim claim) {
        Ratio sum = Ratio.ZERO;
        for (String amount : claim.step().details().values()) {
            sum = sum.plus(Told.parse(amount).number().amount());
        }
        return new Told.Amount(sum, "fen");
    }

    /** A number that no amount can be has failed. */
    private static Told held(Claim claim) {
        Told.Amount is = claim.of("of").number();
        boolean broken = claim.detail("as").equals("NEGATIVE")
                ? is.amount().above().signum() < 0
                : is.amount().above().abs().compareTo(MOST.multiply(is.amount().below())) > 0;
        return broken ? claim.failed(claim.detail("as")) : is;
    }

    /** Everything must hold; a formula holds that has a value. Not met beats failed beats unknown. */
    private static Told decision(Claim claim) {
        ImmutableList<Told> all = Stream.concat(
                        Stream.concat(claim.every("criterion").stream(), claim.every("requirement ").stream()),
                        claim.every("formula ").stream().map(told -> told.isKnown() ? Told.Word.TRUE : told))
                .collect(ImmutableList.toImmutableList());
        Told whole = LogicRules.all(all);
        String answer = whole.isTrue()
                ? "ELIGIBLE"
                : whole.isFalse() ? "INELIGIBLE" : whole instanceof Told.Failed ? "FAILED" : "UNDETERMINED";
        return new Told.Word("decision:" + answer);
    }
}
