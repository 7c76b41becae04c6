package org.unionaid.testkit.policy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** A policy of a city that extends a generated one. */
final class ChildText {
    private static final String HEAD = """
            policy: random-city
            extends: random
            title: {zh: 市政策, en: City policy}
            jurisdiction: "420100"
            valid: {from: 2024-01-01, reviewBy: 2030-12-31}
            sources:
              notice-of-the-city: {title: {zh: 市通知, en: A notice of the city}}
            """;

    private ChildText() {}

    static Arbitrary<String> arbitrary(String parent) {
        boolean several = parent.contains("\n  p2:");
        boolean capped = parent.substring(
                        parent.indexOf("\n  p1:"), several ? parent.indexOf("\n  p2:") : parent.length())
                .contains("    cap: ");
        return Combinators.combine(
                        Arbitraries.integers().between(1, 10),
                        Arbitraries.of(false, true),
                        Arbitraries.of(false, true),
                        ProgramText.arbitrary(),
                        Arbitraries.frequency(Tuple.of(2, true), Tuple.of(1, false)))
                .as((steps, cap, without, program, more) -> HEAD
                        + "override:\n  source: notice-of-the-city\n  flag: printed\n"
                        + "  parameters: {L: {values: {\"420100\": {2024-01-01: \"" + steps * 130 + ".00\"}}}}\n"
                        + (cap && capped ? "  programs: {p1: {cap: {is: 777.00 yuan, over: trim}}}\n" : "")
                        + (without && several ? "without: [programs.p2]\n" : "")
                        + (more
                                ? "programs:\n"
                                        + program.write("extra").replace("source: notice", "source: notice-of-the-city")
                                : ""));
    }
}
