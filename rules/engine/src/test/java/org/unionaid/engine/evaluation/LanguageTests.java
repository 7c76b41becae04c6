package org.unionaid.engine.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionaid.engine.ExpressionVocabulary;
import org.unionaid.engine.compile.CompileResult;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.value.Fraction;
import org.unionaid.engine.value.Unit;
import org.unionaid.engine.value.Value;
import org.unionaid.identity.DivisionCode;

/** What the words of the language come to on 15 June 2024 in a small case. */
class LanguageTests {
    private static final Map<String, Value> CASE = ImmutableMap.<String, Value>builder()
            .put("n0", Value.of(3))
            .put("o0", Value.NONE)
            .put("m0", new Value.Quantity(Fraction.of(123_456), Unit.MONEY))
            .put("t0", Value.TRUE)
            .put("d0", new Value.Day(LocalDate.of(2020, 2, 29)))
            .put("c0", new Value.Coded("Category", "DEEP"))
            .put("x0", new Value.Text("a"))
            .put("p0", new Value.Place(DivisionCode.of("420106")))
            .put("in", new Value.Quantity(Fraction.of(100), Unit.MONEY))
            .put(
                    "things",
                    new Value.Elements(ImmutableList.of(thing(0, 5, true), thing(1, 2, false), thing(2, 9, true))))
            .buildOrThrow();

    private static Value.Element thing(int index, long v, boolean ok) {
        return new Value.Element("thing", Map.of("v", Value.of(v), "ok", Value.of(ok)), "things[" + index + "]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "start(last 12 months) ~ 2023-06-01",
                "end(last(12 months)) ~ 2024-05-31",
                "start(previous(last 12 months)) ~ 2022-06-01",
                "end(previous(calendarYear, 2)) ~ 2022-12-31",
                "start(schoolYear) ~ 2023-09-01",
                "end(previous(schoolYear)) ~ 2023-08-31",
                "start(yearFrom(5)) ~ 2024-05-01",
                "start(yearFrom(7)) ~ 2023-07-01",
                "end(yearFrom(7)) ~ 2024-06-30",
                "(last 6 months).sum(m, household.in(m)) ~ 6.00 yuan",
                "(last 6 months).all(m, household.in(m) > 0.99 yuan) ~ true",
                "(last 6 months).exists(m, month(start(m)) == 6) ~ false",
                "(last 6 months).min(m, start(m)).orValue(today) ~ 2023-12-01",
                "household.d0 + 1 year ~ 2021-02-28",
                "household.d0 - 2 months ~ 2019-12-29",
                "today - household.d0 ~ 1568 days",
                "yearsBetween(household.d0, date('2024-02-28')) ~ 3",
                "yearsBetween(household.d0, date('2024-02-29')) ~ 4",
                "monthsBetween(household.d0, today) ~ 51 months",
                "monthsBetween(today, household.d0) ~ -51 months",
                "daysBetween(D, today) ~ 45 days",
                "year(today) * 100 + month(today) + day(today) / 100 ~ 202406.15",
                "T[household.c0] + T[RELATIVE] ~ 6.00 yuan",
                "household.c0 in S ~ true",
                "ACCIDENTAL in S ~ false",
                "household.c0 == Category.DEEP && Category.DEEP in [DEEP, RELATIVE] ~ true",
                "12 months * (L at household.p0) ~ '7,440.00 yuan'",
                "L at place('420100') == L ~ true",
                "household.things.sum(x, x.score) ~ 19",
                "household.things.count(x, x.ok && x.score > 6) ~ 1",
                "household.things.max(x, x.v).orValue(0) ~ 9",
                "household.things.filter(x, household.things.count(y, y.v < x.v) == 0).sum(z, z.v) ~ 2",
                "household.o0 == none ? half : 0 ~ 1.5",
                "household.o0.orValue(7) ~ 7",
                "round(household.m0 * 10%, 1 yuan, halfUp) ~ 123.00 yuan",
                "round(household.m0 * 10%, 0.01 yuan, up) ~ 123.46 yuan",
                "round(7 / 2, 1, down) ~ 3",
                "bands(household.m0, 1000 yuan, 10%, 1200 yuan, household.n0 * 10%, 100%) ~ 194.56 yuan",
                "steps(household.m0, upper, 0 yuan, household.n0 * 400 yuan, 1, household.n0 * 400 yuan, none, 2, 0) ~ 2",
                "first(household.n0 > 5, 1, household.n0 > 2, 2, 3) ~ 2",
                "household.x0 == 'a' && household.x0 != \"b\" ~ true",
                "2 years ~ 24 months",
                "50% * 3 ~ 1.5",
            })
    void expression_inACase_comesTo(String text, String value) {
        assertThat(outcome(text))
                .isInstanceOfSatisfying(
                        Outcome.Known.class, known -> assertThat(known.value()).hasToString(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "today + 3600000 months ~ BAD_DATE",
                "today + 1 month / 2 ~ BAD_DATE",
                "L at place('430000') ~ NO_PARAMETER",
                "first(household.n0 > 5, 1, household.n0 > 4, 2) ~ NO_ROW",
                "bands(household.m0, household.n0 * 100 yuan, 10%, household.n0 * 50 yuan, 20%, 30%) ~ BAD_TABLE",
                "steps(household.m0, lower, 0 yuan, household.n0 * -1 yuan, 1, 0) ~ BAD_TABLE",
                "1 / (household.n0 - 3) ~ DIVISION_BY_ZERO",
            })
    void expression_thatCannotBeComputed_failsWithItsReason(String text, FailureCode code) {
        assertThat(outcome(text))
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "last(0 months) ~ TYPE_MISMATCH",
                "yearFrom(13) ~ TYPE_MISMATCH",
                "previous(previous(calendarYear)) ~ TYPE_MISMATCH",
                "household.n0 at household.p0 ~ TYPE_MISMATCH",
                "L at household.n0 ~ TYPE_MISMATCH",
                "L[household.c0] ~ TYPE_MISMATCH",
                "household.n0 in S ~ TYPE_MISMATCH",
                "household.things.any(x, x.ok) ~ UNKNOWN_NAME",
                "household.things.exists(x, household.things.exists(x, x.ok)) ~ NAME_CLASH",
                "(last 6 months).filter(m, true).size() ~ UNKNOWN_NAME",
                "household.score ~ UNKNOWN_NAME",
                "place('42') ~ BAD_VALUE",
                "date('2023-02-29') ~ BAD_VALUE",
                "round(household.m0, 1, down) ~ TYPE_MISMATCH",
                "round(household.m0, 1 yuan, sideways) ~ TYPE_MISMATCH",
                "Category.DEPE == household.c0 ~ UNKNOWN_NAME",
            })
    void expression_thatMeansNothing_isAnIssue(String text, String code) {
        CompileResult result = ExpressionVocabulary.compile(text);

        assertThat(result.hasErrors()).isTrue();
        assertThat(result.issues()).extracting(issue -> issue.code().name()).contains(code);
    }

    private static Outcome outcome(String text) {
        CompileResult result = ExpressionVocabulary.compile(text);
        assertThat(result.hasErrors()).as(result.issues().toString()).isFalse();
        Policy policy = result.policy();
        return ExpressionVocabulary.evaluate(
                policy, policy.definitions().get("probe").expr(), LocalDate.of(2024, 6, 15), CASE);
    }
}
