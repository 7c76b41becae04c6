package org.unionaid.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionaid.answer.Answer;
import org.unionaid.casefile.Lifecycle;
import org.unionaid.code.Label;
import org.unionaid.code.Language;
import org.unionaid.household.Household;
import org.unionaid.json.JsonProblem.Kind;

/** Test {@link JsonProblem}: what is said of a household that does not fit, by both rooms alike. */
class JsonProblemTests {

    private static final String HOUSEHOLD = """
            {
              "id": "H-1",
              "members": [
                {"id": "M-1", "relationship": "SELF", "residentId": "11010519491231002X"},
                {"id": "M-2", "relationship": "SPOUSE",
                 "incomes": [
                   {"kind": "WAGE", "amount": "1.00", "months": {"from": "2019-01"}},
                   {"kind": "WAGE", "amount": "2.00", "months": {"from": "2019-02"}}
                 ]}
              ]
            }
            """;

    static Stream<Arguments> problems() {
        return Stream.of(
                        Arguments.of(
                                "\"2.00\"", "2.00", Kind.WRONG_VALUE, "members[1].incomes[1].amount", 8, "不是“Money”的值"),
                        Arguments.of("\"2.00\"", "\"2,00\"", Kind.INVALID, "members[1].incomes[1].amount", 8, "内容不合要求"),
                        Arguments.of(
                                "\"2019-02\"",
                                "\"2019-2\"",
                                Kind.WRONG_VALUE,
                                "members[1].incomes[1].months.from",
                                8,
                                "应为月份"),
                        Arguments.of("002X\"", "0021\"", Kind.INVALID, "members[0].residentId", 4, "校验码不符"),
                        Arguments.of(
                                "\"relationship\": \"SPOUSE\"",
                                "\"relation\": \"SPOUSE\"",
                                Kind.UNKNOWN_PROPERTY,
                                "members[1].relation",
                                5,
                                "没有键“relation”，应为：ableToWork, bankCard"),
                        Arguments.of(
                                "\"relationship\": \"SPOUSE\"",
                                "\"张三\": \"SPOUSE\"",
                                Kind.UNKNOWN_PROPERTY,
                                "members[1]",
                                5,
                                "不予显示"),
                        Arguments.of("\"id\": \"M-2\", ", "", Kind.MISSING_PROPERTY, "members[1]", 9, "缺少：id"),
                        Arguments.of("\"id\": \"M-2\"", "\"id\": null", Kind.NULL, "members[1].id", 5, "不能为 null"),
                        Arguments.of(
                                "\"id\": \"M-2\"",
                                "\"id\": \"M-2\", \"id\": \"M-3\"",
                                Kind.REPEATED_PROPERTY,
                                "members[1]",
                                5,
                                "出现两次"),
                        Arguments.of("\"M-2\"", "\"M-1\"", Kind.INVALID, "", 11, "must not have member 'M-1' twice"),
                        Arguments.of("]}", "]", Kind.SYNTAX, "", 10, "不是合格的 JSON"))
                .flatMap(arguments -> Stream.of(Jackson.values()).map(jackson -> {
                    Object[] it = arguments.get();
                    return Arguments.of(jackson, it[0], it[1], it[2], it[3], it[4], it[5]);
                }));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void problem_ofADeviation_hasKindPathLineAndChineseText(
            Jackson jackson, String replaced, String by, Kind kind, String path, int line, String zh) {
        assertThat(HOUSEHOLD).contains(replaced);

        JsonProblem problem = refused(jackson, HOUSEHOLD.replace(replaced, by));

        assertThat(problem.kind()).isEqualTo(kind);
        assertThat(problem.path()).startsWith(path);
        assertThat(problem.line()).isEqualTo(line);
        assertThat(problem.column()).isPositive();
        assertThat(problem.in(Language.ZH)).startsWith("第" + line + "行第").contains(zh);
        assertThat(problem.in(Language.EN)).startsWith("line " + line + ", column ");
    }

    @ParameterizedTest
    @EnumSource
    void problem_tooDeep_isALimit(Jackson jackson) {
        assertThat(refused(jackson, "[".repeat(JsonLimits.NESTING + 2)).kind()).isIn(Kind.LIMIT, Kind.WRONG_VALUE);
        assertThat(refused(jackson, HOUSEHOLD.replace("\"H-1\"", "9".repeat(JsonLimits.NUMBER_LENGTH + 1)))
                        .kind())
                .isIn(Kind.LIMIT, Kind.WRONG_VALUE);
        assertThat(refused(jackson, HOUSEHOLD.replace("\"id\": \"H-1\"", "\"" + "a".repeat(300) + "\": 1"))
                        .kind())
                .isEqualTo(Kind.LIMIT);
    }

    @ParameterizedTest
    @EnumSource
    void read_leniently_passesOverWhatIsUnknownAndNothingElse(Jackson jackson) {
        String later = HOUSEHOLD.replace("\"id\": \"M-2\"", "\"id\": \"M-2\", \"moonPhase\": {\"full\": [true]}");

        assertThat(refused(jackson, later).kind()).isEqualTo(Kind.UNKNOWN_PROPERTY);
        assertThat(jackson.readLeniently(later, Household.class)).isEqualTo(jackson.read(HOUSEHOLD, Household.class));
        assertThat(jackson.readLeniently(later, Household.class)
                        .members()
                        .get(0)
                        .name())
                .isEqualTo(Answer.unknown());
        assertThat(catchThrowableOfType(
                        Jackson.Refused.class,
                        () -> jackson.readLeniently(later.replace("\"2.00\"", "2.00"), Household.class)))
                .isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void read_setWithAnItemTwice_isRefused(Jackson jackson) {
        assertThat(jackson.read("{\"required\": [\"PUBLISHED\"]}", Lifecycle.class)
                        .required())
                .hasSize(1);
        assertThat(catchThrowableOfType(
                        Jackson.Refused.class,
                        () -> jackson.read("{\"required\": [\"PUBLISHED\", \"PUBLISHED\"]}", Lifecycle.class)))
                .hasMessageContaining("twice");
    }

    @Test
    void in_withoutAPath_leavesItOut() {
        JsonProblem problem = new JsonProblem(Kind.SYNTAX, "", 1, 2, Label.of("坏", "bad"));

        assertThat(problem.in(Language.ZH)).isEqualTo("第1行第2列：坏");
        assertThat(problem.in(Language.EN)).isEqualTo("line 1, column 2: bad");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JsonProblem(Kind.SYNTAX, "", -1, 0, Label.of("坏", "bad")));
    }

    private static JsonProblem refused(Jackson jackson, String json) {
        Jackson.Refused refused =
                catchThrowableOfType(Jackson.Refused.class, () -> jackson.read(json, Household.class));
        assertThat(refused).isNotNull();
        return refused.problem;
    }
}
