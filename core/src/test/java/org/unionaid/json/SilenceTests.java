package org.unionaid.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionaid.code.Language;

/** Private values in any wrong place, in any wrong form: the error is silent about them, all the way down its causes. */
class SilenceTests {

    private static final List<String> SECRETS =
            List.of("110105194912310021", "6222021234567890123", "13800138000", "张某某", "11010519491231002X5");

    private static final List<String> PLACES = List.of(
            "\"id\":%s",
            "\"since\":%s",
            "\"period\":%s",
            "\"period\":{\"from\":%s}",
            "\"months\":%s",
            "\"months\":{\"from\":%s}",
            "\"lines\":%s",
            "\"lines\":[%s]",
            "\"lines\":[{\"amount\":%s,\"count\":1}]",
            "\"lines\":[{\"amount\":\"1\",\"count\":%s}]",
            "\"lines\":[{\"amount\":\"1\",\"count\":1,\"price\":%s}]",
            "\"lines\":[{\"amount\":\"1\",\"count\":1,\"unit\":%s}]",
            "\"byFund\":%s",
            "\"byFund\":{\"F-1\":%s}",
            "\"level\":%s",
            "\"member\":%s",
            "\"amount\":%s",
            "\"name\":%s",
            "\"headcount\":%s",
            "\"ableToWork\":%s",
            "\"residentId\":%s",
            "\"answers\":%s",
            "\"shape\":%s",
            "\"shape\":{\"kind\":%s}",
            "\"shape\":{\"kind\":\"SERVICE\",\"name\":\"v\",\"sex\":%s}");

    static Stream<Arguments> secretsInWrongPlaces() {
        List<Arguments> all = new ArrayList<>();
        for (Jackson jackson : Jackson.values()) {
            for (String place : PLACES) {
                for (String secret : SECRETS) {
                    all.add(Arguments.of(jackson, place.formatted('"' + secret + '"'), secret));
                    all.add(Arguments.of(jackson, place.formatted(secret), secret));
                    all.add(Arguments.of(jackson, place.formatted("[\"" + secret + "\"]"), secret));
                }
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("secretsInWrongPlaces")
    void read_secretInAWrongPlace_isNotRepeated(Jackson jackson, String property, String secret) {
        Jackson.Refused refused =
                catchThrowableOfType(Jackson.Refused.class, () -> jackson.read("{" + property + "}", Sample.class));

        assertThat(refused).as("required properties are missing at least").isNotNull();
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            assertThat(cause.toString()).doesNotContain(secret.substring(0, Math.min(8, secret.length())));
        }
    }

    static Stream<Arguments> bareWords() {
        return Stream.of(
                        "ZhangMoumou",
                        "某甲",
                        "Zhang_某某",
                        "trueZhang",
                        "nullZhang",
                        "110105194912310021X",
                        "1101051949e1231Zhang")
                .flatMap(word -> Stream.of(Jackson.values())
                        .flatMap(jackson -> PLACES.stream().map(place -> Arguments.of(jackson, place, word))));
    }

    /** What stands without quotes is no JSON, and Jackson's own words quote it whole: ours do not. */
    @ParameterizedTest
    @MethodSource("bareWords")
    void problem_secretWithoutQuotes_isNotRepeated(Jackson jackson, String place, String word) {
        Jackson.Refused refused = catchThrowableOfType(
                Jackson.Refused.class, () -> jackson.read("{" + place.formatted(word) + "}", Sample.class));

        for (Language language : Language.values()) {
            assertThat(refused.problem.in(language)).doesNotContain("Zhang", "1101051", "hang", "某甲");
        }
        assertThat(refused.problem.toString()).doesNotContain("Zhang", "1101051", "hang", "某甲");
    }
}
