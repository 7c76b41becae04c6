package org.unionaid.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionaid.answer.Answer;
import org.unionaid.json.jackson2.UnionAidJson;

/** Printed rules about the life of a file, each with its source in {@code cases.json}. */
class LifecycleCasesTests {

    @ParameterizedTest
    @ValueSource(strings = {"life-exit-1", "life-exit-2"})
    void exit_sixMonthsInARow_isOutOfHardship(String id) throws IOException {
        JsonNode facts = lifecycleCase(id).get("facts");
        List<Answer<Boolean>> months = Streams.stream(facts.get("months_above"))
                .map(JsonNode::booleanValue)
                .map(Answer::known)
                .toList();

        Answer<Boolean> out =
                ExitStandard.ofMonths(facts.get("months").intValue()).isMetBy(months);

        assertThat(out.get() ? "OUT_OF_HARDSHIP" : "STILL_FILED")
                .isEqualTo(lifecycleCase(id).get("expected").get("state").textValue());
    }

    @Test
    void retention_tenYears_endsOnTheSameDay() throws IOException {
        JsonNode it = lifecycleCase("life-sync-1");

        HardshipFile removed = Files.file()
                .addStep(FileStep.of(FileState.CANCELLED, date(it.get("facts").get("removed"))))
                .build();

        assertThat(removed.keepUntil(Term.years(it.get("facts").get("years").intValue()), HolidayCalendar.everyDay()))
                .contains(date(it.get("expected").get("keep_until")));
    }

    @Test
    void publicity_fiveWorkingDays_needsACalendar() throws IOException {
        JsonNode it = lifecycleCase("life-publicity-1");
        JsonNode facts = it.get("facts");
        HolidayCalendar calendar = WorkingWeek.of(dates(facts.get("holidays")), dates(facts.get("worked")));
        HolidayCalendar plain = WorkingWeek.of(Set.of(), Set.of());
        LocalDate posted = date(facts.get("publicity_from"));
        Term publicity = Term.workingDays(
                        it.get("expected").get("min_working_days").intValue())
                .countingFirstDay();

        assertThat(publicity.lastDay(posted, calendar))
                .isEqualTo(date(it.get("expected").get("last_day")));
        assertThat(!publicity.lastDay(posted, plain).equals(publicity.lastDay(posted, calendar)))
                .isEqualTo(it.get("expected").get("needs_calendar").booleanValue());
    }

    private static LocalDate date(JsonNode text) {
        return LocalDate.parse(text.textValue());
    }

    private static Set<LocalDate> dates(JsonNode texts) {
        return Streams.stream(texts).map(LifecycleCasesTests::date).collect(Collectors.toSet());
    }

    private static JsonNode lifecycleCase(String id) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(LifecycleCasesTests.class.getResourceAsStream("cases.json"), "cases.json")) {
            return Streams.stream(UnionAidJson.mapper().readTree(in))
                    .filter(each -> each.get("id").textValue().equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
