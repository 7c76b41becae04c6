package org.unionaid.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unionaid.answer.Answer;
import org.unionaid.identity.PersonId;
import org.unionaid.identity.ResidentId;
import org.unionaid.identity.Sex;
import org.unionaid.json.words.Mismatch;
import org.unionaid.money.Money;
import org.unionaid.time.DateRange;
import org.unionaid.time.MonthRange;

/** The three answers in JSON, and the form of everything around them. */
class AnswerJsonTests {

    private static final Sample UNKNOWN = Sample.builder()
            .id(PersonId.of("P-1"))
            .since(LocalDate.of(2019, 2, 28))
            .period(DateRange.ofYear(2019))
            .months(MonthRange.from(YearMonth.of(2019, 1)))
            .level(2)
            .member(true)
            .build();

    private static final String UNKNOWN_JSON = """
            {"byFund":{},"id":"P-1","level":2,"lines":[],"member":true,"months":{"from":"2019-01"},\
            "period":{"from":"2019-01-01","to":"2019-12-31"},"since":"2019-02-28"}""";

    private static final String KNOWN_JSON = """
            {"ableToWork":true,"amount":"1240.00","answers":[{"amount":"USD 0.05","count":3,"price":null,"unit":"kg"}],\
            "byFund":{"F-2":"1.00","F-1":"2.00"},"headcount":0,"id":"P-1","level":2,"lines":[{"amount":"0.00","count":0}],\
            "member":true,"months":{"from":"2019-01"},"name":"","note":"n","period":{},\
            "residentId":"11010519491231002X","shape":{"kind":"SERVICE","name":"visit","sex":"MALE"},"since":"2019-02-28"}""";

    private static final String NONE_JSON = """
            {"ableToWork":null,"amount":null,"answers":null,"byFund":{},"headcount":null,"id":"P-1","level":2,"lines":[],\
            "member":true,"months":{"from":"2019-01"},"name":null,"period":{"from":"2019-01-01","to":"2019-12-31"},\
            "residentId":null,"shape":null,"since":"2019-02-28"}""";

    private static final Sample KNOWN = UNKNOWN.withAbleToWork(Answer.known(true))
            .withAmount(Answer.known(Money.cny("1240")))
            .withAnswers(Answer.known(
                    ImmutableList.of(new Line(Money.parse("USD 0.05"), 3, Optional.of("kg"), Answer.none()))))
            .withByFund(ImmutableMap.of("F-2", Money.cny("1"), "F-1", Money.cny("2")))
            .withHeadcount(Answer.known(0))
            .withLines(new Line(Money.ZERO, 0, Optional.empty(), Answer.unknown()))
            .withName(Answer.known(""))
            .withNote("n")
            .withPeriod(DateRange.always())
            .withResidentId(Answer.known(ResidentId.parse("11010519491231002X")))
            .withShape(Answer.known(new Shape.Service("visit", Sex.MALE)));

    private static final Sample NONE = UNKNOWN.withAbleToWork(Answer.none())
            .withAmount(Answer.none())
            .withAnswers(Answer.none())
            .withHeadcount(Answer.none())
            .withName(Answer.none())
            .withResidentId(Answer.none())
            .withShape(Answer.none());

    @ParameterizedTest
    @EnumSource
    void write_unknown_isLeftOut(Jackson jackson) {
        assertThat(jackson.write(UNKNOWN)).isEqualTo(UNKNOWN_JSON);
    }

    @ParameterizedTest
    @EnumSource
    void write_none_isNull(Jackson jackson) {
        assertThat(jackson.write(NONE)).isEqualTo(NONE_JSON);
    }

    @ParameterizedTest
    @EnumSource
    void write_known_isTheValueInAlphabeticalOrder(Jackson jackson) {
        assertThat(jackson.write(KNOWN)).isEqualTo(KNOWN_JSON);
    }

    @ParameterizedTest
    @EnumSource
    void read_whatWasWritten_isEqual(Jackson jackson) {
        assertThat(jackson.read(UNKNOWN_JSON, Sample.class)).isEqualTo(UNKNOWN);
        assertThat(jackson.read(NONE_JSON, Sample.class)).isEqualTo(NONE);
        assertThat(jackson.read(KNOWN_JSON, Sample.class)).isEqualTo(KNOWN);
    }

    @ParameterizedTest
    @EnumSource
    void read_nullInsideAKnownList_isRefused(Jackson jackson) {
        assertThatThrownBy(
                        () -> jackson.read(NONE_JSON.replace("\"answers\":null", "\"answers\":[null]"), Sample.class))
                .isInstanceOf(Jackson.Refused.class)
                .hasMessageContaining("answers");
    }

    @ParameterizedTest
    @EnumSource
    void write_unknownWithoutAKey_isRefused(Jackson jackson) {
        assertThatThrownBy(() -> jackson.write(List.of(Answer.unknown())))
                .isInstanceOf(Jackson.Refused.class)
                .hasMessageContaining(Mismatch.unknown());
        assertThatThrownBy(() -> jackson.write(Answer.unknown())).isInstanceOf(Jackson.Refused.class);
        assertThat(jackson.write(List.of(Answer.none(), Answer.known(1)))).isEqualTo("[null,1]");
    }

    @Test
    void module_onAMapperOfOnesOwn_readsAndWritesAnswers() throws Exception {
        Line line = new Line(Money.ZERO, 1, Optional.empty(), Answer.unknown());
        String json = "{\"amount\":\"0.00\",\"count\":1}";
        var two = com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .addModule(new com.fasterxml.jackson.datatype.jdk8.Jdk8Module())
                .addModule(new org.unionaid.json.jackson2.UnionAidModule())
                .build();
        var three = tools.jackson.databind.json.JsonMapper.builder()
                .addModule(new org.unionaid.json.jackson3.UnionAidModule())
                .build();

        assertThat(two.readValue(json, Line.class)).isEqualTo(line);
        assertThat(three.readValue(json, Line.class)).isEqualTo(line);
        assertThat(two.writeValueAsString(line)).isEqualTo("{\"amount\":\"0.00\",\"count\":1,\"unit\":null}");
        assertThat(three.writeValueAsString(line)).isEqualTo("{\"amount\":\"0.00\",\"count\":1,\"unit\":null}");
    }
}
