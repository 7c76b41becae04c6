package org.unionaid.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Test {@link UnionCard}. */
class UnionCardTests {

    @ParameterizedTest
    @ValueSource(strings = {"01234567", "0123456789ABCDEFGHIJKLMNOPQRSTUV", "AZaz09AZaz09"})
    void parse_lettersAndDigits_areANumber(String text) {
        assertThat(UnionCard.parse(text).unmasked()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0123456,                            LENGTH",
        "0123456789ABCDEFGHIJKLMNOPQRSTUVW, LENGTH",
        "0123456/,                           CHARACTER",
        "0123456:,                           CHARACTER",
        "0123456@,                           CHARACTER",
        "0123456[,                           CHARACTER",
        "0123456`,                           CHARACTER",
        "0123456{,                           CHARACTER",
        "0123456卡,                          CHARACTER"
    })
    void parse_anythingElse_isRefusedWithoutEcho(String text, IdentifierProblem problem) {
        assertThatExceptionOfType(InvalidIdentifierException.class)
                .isThrownBy(() -> UnionCard.parse(text))
                .withMessageNotContaining(text)
                .satisfies(invalid -> assertThat(invalid.problem()).isEqualTo(problem));
    }

    @Test
    void toString_showsTheLastFourOnly() {
        assertThat(UnionCard.parse("U123456789")).hasToString("******6789");
    }
}
