package org.unionaid.testkit.policy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** The parameters of a generated policy, each with values of the province and, now and then, of a city, from one or two days on. */
final class ParameterText {
    private ParameterText() {}

    static Arbitrary<String> all() {
        Arbitrary<String> tables = Combinators.combine(yuan(50), yuan(50))
                .as((primary, others) -> "{PRIMARY: \"" + primary + "\", else: \"" + others + "\"}");
        return Combinators.combine(
                        values(yuan(150).map(ParameterText::quoted)),
                        values(yuan(3_000).map(ParameterText::quoted)),
                        values(Arbitraries.integers().between(5, 95).map(Object::toString)),
                        values(Arbitraries.integers().between(16, 70).map(Object::toString)),
                        values(tables))
                .as((line, most, share, age, stages) -> one("L", "低保标准", "living line", "yuan/month", line)
                        + one("M", "限额", "amount", "yuan", most)
                        + one("share", "比例", "share", "percent", share)
                        + one("age", "年龄", "age", "number", age)
                        + one("stageAid", "分阶段标准", "aid by stage", "yuan, by: SchoolStage", stages));
    }

    private static String one(String name, String zh, String en, String unit, String values) {
        return "  " + name + ": {title: {zh: " + zh + ", en: " + en + "}, unit: " + unit + ", values: {" + values
                + "}, source: notice, flag: printed}\n";
    }

    private static Arbitrary<String> values(Arbitrary<String> value) {
        Arbitrary<String> dated = Combinators.combine(value, value, Arbitraries.of(true, false))
                .as((first, then, changes) -> "{2024-01-01: " + first + (changes ? ", 2025-01-01: " + then : "") + "}");
        return Combinators.combine(dated, dated, Arbitraries.of(false, true))
                .as((province, city, own) -> "\"420000\": " + province + (own ? ", \"420100\": " + city : ""));
    }

    /** Ten to sixty steps. */
    private static Arbitrary<String> yuan(int step) {
        return Arbitraries.integers().between(1, 10).map(steps -> steps * step + ".00");
    }

    private static String quoted(String value) {
        return "\"" + value + "\"";
    }
}
