package org.unionaid.testkit.policy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** A program of a generated policy. */
record ProgramText(
        boolean member,
        String purpose,
        String window,
        String times,
        CriterionText eligible,
        String gives,
        String limits) {
    private static final String EVENT = "event";

    static Arbitrary<ProgramText> arbitrary() {
        return Arbitraries.of(false, true).flatMap(ProgramText::of);
    }

    private static Arbitrary<ProgramText> of(boolean member) {
        Arbitrary<String> limits = Arbitraries.frequency(
                Tuple.of(3, ""),
                Tuple.of(1, limit("is: M, per: calendarYear, over: trim")),
                Tuple.of(1, limit("is: 12 months * L, per: once, of: household, over: refuse")),
                Tuple.of(1, limit("is: 400.00 yuan, per: payment, over: trim")),
                Tuple.of(1, limit("times: 2, per: calendarYear")),
                Tuple.of(1, limit("is: 500.00 yuan, per: schoolYear, over: trim, soft: true")));
        return Combinators.combine(
                        Arbitraries.of("LIVING", "MEDICAL", "STUDY", "VISIT"),
                        Arbitraries.of(
                                "calendarYear",
                                "calendarYear",
                                "schoolYear",
                                "month",
                                EVENT,
                                "once",
                                "{every: 12, from: 2023-05-01}"),
                        Arbitraries.frequency(
                                Tuple.of(3, ""), Tuple.of(1, "    times: 1\n"), Tuple.of(1, "    times: 3\n")),
                        CriterionText.of(member ? Conditions.ofMembers() : Conditions.ofHouseholds()),
                        BenefitText.arbitrary(member),
                        limits)
                .as((purpose, window, times, eligible, gives, limit) -> new ProgramText(
                        member, purpose, window, window.equals(EVENT) ? "" : times, eligible, gives, limit));
    }

    private static String limit(String what) {
        return "    limits: [{id: limit, title: {zh: 限额, en: limit}, " + what + "}]\n";
    }

    String write(String id) {
        return "  " + id + ":\n"
                + "    title: {zh: 项目" + id + ", en: program " + id + "}\n"
                + "    for: " + (member ? "member" : "household") + "\n"
                + "    purpose: " + purpose + "\n"
                + "    window: " + window + "\n"
                + times
                + "    source: notice\n"
                + "    flag: printed\n"
                + "    eligible: " + eligible.write() + "\n"
                + gives
                + limits;
    }
}
