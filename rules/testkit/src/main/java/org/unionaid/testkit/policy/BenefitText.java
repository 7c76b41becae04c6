package org.unionaid.testkit.policy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What a generated program gives: money under a cap of any form, or things. */
final class BenefitText {
    private BenefitText() {}

    static Arbitrary<String> arbitrary(boolean member) {
        Arbitrary<String> caps = Arbitraries.of(
                "is: M",
                "is: 300.00 yuan",
                "is: 6 months * L",
                "is: 'min(M, spent)'",
                "is: stepped",
                "perMonth: L, months: 6 months",
                "by: category, DEEP: 12 months * L, RELATIVE: M, else: 100.00 yuan",
                "min: [spent, M, 12 months * L]",
                "max: [spent, 200.00 yuan]",
                "round: spent * share, to: yuan, mode: down",
                "round: banded, to: fen, mode: halfUp",
                "round: {min: [{max: [stepped, banded]}, M]}, to: yuan, mode: up");
        Arbitrary<String> ownCaps = Arbitraries.of(
                "is: member.own", "is: 'stageAid[member.stage.orValue(PRIMARY)]'", "min: [member.own, M]");
        Arbitrary<String> money = Combinators.combine(
                        Arbitraries.of("cash", "cash", "cash", "voucher"),
                        member ? Arbitraries.oneOf(caps, ownCaps) : caps,
                        Arbitraries.of("trim", "refuse"),
                        Arbitraries.frequency(Tuple.of(3, ""), Tuple.of(1, "    award: {is: 100.00 yuan}\n")))
                .as((kind, cap, over, award) -> "    gives: " + kind + "\n"
                        + (kind.equals("voucher") ? "    voucher: {zh: 券, en: voucher}\n" : "")
                        + "    cap: {" + cap + ", over: " + over + "}\n" + award);
        Arbitrary<String> things = Arbitraries.of(
                "    gives: goods\n    goods: [{item: 米, quantity: 2, unit: 袋, unitValue: \"85.00\"}]\n",
                "    gives: service\n    service: {name: 技能培训, units: 1, unitValue: \"600.00\"}\n",
                "    gives: cover\n    cover: {scheme: 医疗互助, policies: 1, premium: \"60.00\"}\n");
        return Arbitraries.frequencyOf(Tuple.of(5, money), Tuple.of(1, things));
    }
}
