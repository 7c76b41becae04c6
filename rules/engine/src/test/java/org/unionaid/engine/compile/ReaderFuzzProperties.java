package org.unionaid.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.ExpressionVocabulary;
import org.unionaid.engine.PolicyText;
import org.unionaid.engine.expression.ExprText;
import org.unionaid.engine.issue.Issue;
import org.unionaid.engine.issue.IssueCollector;
import org.unionaid.engine.issue.Location;
import org.unionaid.engine.language.ExpressionParser;
import org.unionaid.identity.DivisionCode;
import org.unionaid.time.AsOf;

/**
 * The readers of policies and expressions answer every text with a policy or with issues: nothing is thrown, whatever is
 * written. A million texts: {@code mvn -Pdeep -pl rules/engine -am test -Dtest=ReaderFuzzProperties
 * -Dsurefire.failIfNoSpecifiedTests=false -Djqwik.tries=350000}.
 */
class ReaderFuzzProperties {
    private static final String POLICY = PolicyText.of(
                    """
                    net: (household.income(last 12 months) - household.rigid(previous(calendarYear))) / (household.size * 12 months)
                    earner: {for: member, is: "member.ableToWork && member.age.orValue(0) in [18, 19]"}
                    category: {first: [{when: net < L, is: DEEP}, {when: net < 2 * L, is: RELATIVE}, {else: NONE}]}
                    share: {bands: {of: household.rigid(schoolYear), rates: [{upTo: 5000.00 yuan, rate: 45%}, {rate: quota}]}}
                    step: {steps: {of: household.size, edge: upper, rows: [{from: 1, to: 3, is: 10 yuan}, {from: 3, is: 5 yuan}], else: 0 yuan}}
                    """,
                    PolicyText.cash(
                                    "living-aid",
                                    "category in accepted && household.members.exists(m, m.earner)",
                                    "12 months * L")
                            + PolicyText.cash(
                                            "study-aid", "net <= 1.5 * L && file.active", "max(step, amount[category])")
                                    .replace("is: '", "round: 'share + ")
                                    .replace("', over", "', to: yuan, mode: halfUp, over"))
            .replace("definitions:\n", """
                      quota: {title: q, unit: percent, values: {"420100": {2024-01-01..2024-06-30: 60, 2024-07-01: 65.5}}, source: notice, flag: assumed}
                      accepted: {title: a, unit: codes Category, values: {"420000": {2024-01-01: [DEEP, RELATIVE]}}, source: notice, flag: national}
                      amount: {title: a, unit: yuan, by: Category, values: {"420100": {2024-01-01: {DEEP | RELATIVE: "900.00", else: "0"}}}, source: notice, flag: printed}
                    definitions:
                    """);

    private static final List<String> WORDS = List.of(
            "&a ",
            "*a",
            "<<: *a",
            "? ",
            "- ",
            ": ",
            "|\n",
            ">-\n ",
            "{",
            "}",
            "[",
            "]",
            "\"",
            "'",
            "\\",
            "#",
            "%YAML 1.2\n",
            "---\n",
            "!!binary ",
            "!x ",
            "~",
            "null",
            "0100",
            "1_000",
            "1e3",
            "2024-02-30",
            "99999999999999999999",
            "\t",
            "\r\n",
            "\u0000",
            "\ufeff",
            "\ud83d\ude00",
            "\ud83d",
            "（",
            "last 12 months",
            "previous(",
            "at place(\"420106\")",
            ".orValue(",
            "none",
            "!",
            "-",
            "? 1 : 2",
            "exists(x, ",
            " and ",
            "**",
            "first(",
            "bands(",
            "steps(",
            "round(",
            "everyone",
            "else:",
            "for: member",
            "until: 2024-03-01",
            "extends: ");

    @Provide
    Arbitrary<Integer> seeds() {
        return Arbitraries.integers();
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void compile_policyWithDamage_givesAPolicyOrIssues(@ForAll("seeds") int seed) {
        Random random = new Random(seed);
        check(damaged(POLICY, random, 1 + random.nextInt(6)));
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void compile_noise_givesIssues(@ForAll("seeds") int seed) {
        Random random = new Random(seed);
        StringBuilder noise = new StringBuilder();
        int parts = random.nextInt(60);
        for (int i = 0; i < parts; i++) {
            noise.append(
                    random.nextBoolean()
                            ? word(random)
                            : String.valueOf((char) random.nextInt(random.nextBoolean() ? 128 : 65_536)));
        }
        check(noise.toString());
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void parse_expressionWithDamage_givesAFormOrIssues(@ForAll("seeds") int seed) {
        Random random = new Random(seed);
        String text = damaged(EXPRESSIONS.get(random.nextInt(EXPRESSIONS.size())), random, 1 + random.nextInt(5));
        IssueCollector issues = new IssueCollector();

        boolean read =
                ExpressionParser.parse(text, new Location("fuzz", 1, 1), issues).isPresent();
        assertThat(read || issues.hasErrors()).as(text).isTrue();
        if (random.nextInt(10) == 0) {
            ExpressionVocabulary.compile(text.replaceAll("[%\\p{Cntrl}]", ""))
                    .findPolicy()
                    .ifPresent(policy ->
                            ExprText.of(policy.definitions().get("probe").expr()));
        }
    }

    private static final List<String> EXPRESSIONS = List.of(
            "(household.in(last 12 months) - household.m0) / (household.n0 * 12 months) < 2 * L",
            "household.things.filter(x, x.ok && x.score > household.n0).size() + household.things.sum(y, y.v)",
            "household.c0 in S ? T[household.c0] : 12 months * (L at household.p0)",
            "first(household.t0, 1, household.t1 || !household.t2, 2, 3) * yearsBetween(household.d0, today) + month(end(previous(schoolYear)))",
            "round(bands(household.m0, 5000.00 yuan, 45%, 70%), 0.01 yuan, halfUp) + steps(household.n0, upper, 1, 3, 10 yuan, 3, none, 5 yuan, 0 yuan)",
            "household.x0 == \"a\\\"b\" && household.o0.orValue(0) in [1, 2, half] && date(\"2024-01-31\") + 3 months >= household.d1");

    private static String damaged(String text, Random random, int times) {
        StringBuilder damaged = new StringBuilder(text);
        for (int i = 0; i < times; i++) {
            int at = random.nextInt(damaged.length() + 1);
            int to = Math.min(damaged.length(), at + random.nextInt(30));
            switch (random.nextInt(6)) {
                case 0 -> damaged.delete(at, to);
                case 1 -> damaged.insert(at, damaged.substring(at, to));
                case 2 -> damaged.insert(at, word(random));
                case 3 -> damaged.insert(at, (char) random.nextInt(random.nextBoolean() ? 128 : 65_536));
                case 4 -> damaged.insert(at, word(random).repeat(1 + random.nextInt(200)));
                default -> {
                    if (at < damaged.length()) {
                        damaged.setCharAt(at, (char) (damaged.charAt(at) ^ 1 << random.nextInt(8)));
                    }
                }
            }
        }
        return damaged.toString();
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private static void check(String text) {
        CompileResult result = PolicyText.compile(text);

        assertThat(result.findPolicy().isPresent()).as(text).isEqualTo(!result.hasErrors());
        for (Issue issue : result.issues()) {
            assertThat(issue.location().line()).isPositive();
            assertThat(issue.toCaretString(org.unionaid.code.Language.ZH)).isNotEmpty();
        }
        if (!result.hasErrors()) {
            CompiledPolicy.of(result).bind(DivisionCode.of("420106"), AsOf.of(2024, 8, 15));
        }
    }
}
