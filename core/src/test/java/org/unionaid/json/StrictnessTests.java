package org.unionaid.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the strict mappers refuse, and that they say where without saying what. */
class StrictnessTests {

    private static final String SAMPLE = """
            {
              "id": "P-1",
              "since": "2019-02-28",
              "period": {"from": "2019-01-01"},
              "months": {"from": "2019-01"},
              "lines": [{"amount": "1.00", "count": 3}],
              "byFund": {"F-1": "5.00"},
              "level": 2,
              "member": true
            }
            """;

    static Stream<Arguments> refused() {
        return Stream.of(
                        Arguments.of("unknown property", "\"level\"", "\"livel\"", "livel"),
                        Arguments.of("unknown property in a record", "\"count\"", "\"number\"", "count"),
                        Arguments.of("missing property", "\"id\": \"P-1\",", "", "id"),
                        Arguments.of("missing primitive", "\"level\": 2,", "", "level"),
                        Arguments.of("missing property of a record", "\"amount\": \"1.00\", ", "", "amount"),
                        Arguments.of("missing primitive of a record", ", \"count\": 3", "", "count"),
                        Arguments.of("null", "\"P-1\"", "null", "id"),
                        Arguments.of("null primitive", "\"level\": 2", "\"level\": null", "level"),
                        Arguments.of("null primitive of a record", "3}", "null}", "count"),
                        Arguments.of("null of a record", "\"1.00\"", "null", "amount"),
                        Arguments.of("null list", "[{\"amount\": \"1.00\", \"count\": 3}]", "null", "lines"),
                        Arguments.of("null element", "[{\"amount\": \"1.00\", \"count\": 3}]", "[null]", ""),
                        Arguments.of("null map value", "\"5.00\"", "null", ""),
                        Arguments.of("duplicate key", "\"level\": 2", "\"level\": 2, \"level\": 2", "level"),
                        Arguments.of("text for a number", "\"level\": 2", "\"level\": \"2\"", "level"),
                        Arguments.of("text for a count", "3}", "\"3\"}", "count"),
                        Arguments.of("fraction for a number", "\"level\": 2", "\"level\": 2.5", "level"),
                        Arguments.of("whole fraction for a number", "\"level\": 2", "\"level\": 2.0", "level"),
                        Arguments.of("number out of range", "\"level\": 2", "\"level\": 2147483648", "level"),
                        Arguments.of("number for a text", "\"P-1\"", "1", "id"),
                        Arguments.of("number for money", "\"1.00\"", "1.00", "amount"),
                        Arguments.of("number for a boolean", "true", "1", "member"),
                        Arguments.of("text for a boolean", "true", "\"true\"", "member"),
                        Arguments.of("empty text for a date", "\"2019-02-28\"", "\"\"", "since"),
                        Arguments.of("no such day", "2019-02-28", "2019-02-29", "since"),
                        Arguments.of("date with a time", "2019-02-28", "2019-02-28T00:00:00Z", "since"),
                        Arguments.of("date of numbers", "\"2019-02-28\"", "[2019, 2, 28]", "since"),
                        Arguments.of("date as a number", "\"2019-02-28\"", "17955", "since"),
                        Arguments.of(
                                "empty range",
                                "\"from\": \"2019-01-01\"",
                                "\"from\": \"2019-01-01\", \"to\": \"2018-12-31\"",
                                "period"),
                        Arguments.of(
                                "one value for a list",
                                "[{\"amount\": \"1.00\", \"count\": 3}]",
                                "{\"amount\": \"1.00\", \"count\": 3}",
                                "lines"),
                        Arguments.of(
                                "unknown kind",
                                "\"level\": 2",
                                "\"level\": 2, \"shape\": {\"kind\": \"CASHES\"}",
                                "shape"),
                        Arguments.of(
                                "missing kind",
                                "\"level\": 2",
                                "\"level\": 2, \"shape\": {\"amount\": \"1.00\"}",
                                "shape"),
                        Arguments.of(
                                "unknown word",
                                "\"level\": 2",
                                "\"level\": 2, \"shape\": {\"kind\": \"SERVICE\", \"name\": \"x\", \"sex\": \"OTHER\"}",
                                "FEMALE"),
                        Arguments.of(
                                "number for a word",
                                "\"level\": 2",
                                "\"level\": 2, \"shape\": {\"kind\": \"SERVICE\", \"name\": \"x\", \"sex\": 1}",
                                "sex"),
                        Arguments.of("trailing text", "true\n}", "true\n} {}", ""),
                        Arguments.of("not JSON", "true\n}", "true\n", ""),
                        Arguments.of("comment", "\"level\": 2", "/* two */ \"level\": 2", ""))
                .flatMap(arguments -> Stream.of(Jackson.values()).map(jackson -> {
                    Object[] it = arguments.get();
                    return Arguments.of(jackson, it[0], it[1], it[2], it[3]);
                }));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("refused")
    void read_deviation_isRefusedWithLineAndColumn(
            Jackson jackson, String name, String replaced, String by, String mentioned) {
        assertThat(SAMPLE).contains(replaced);
        assertThat(jackson.read(SAMPLE, Sample.class).level()).isEqualTo(2);

        Jackson.Refused refused = catchThrowableOfType(
                Jackson.Refused.class, () -> jackson.read(SAMPLE.replace(replaced, by), Sample.class));

        assertThat(refused).as(name).isNotNull();
        assertThat(refused.line).isBetween(1, 11);
        assertThat(refused.column).isPositive();
        assertThat(refused).hasMessageContaining(mentioned);
    }
}
