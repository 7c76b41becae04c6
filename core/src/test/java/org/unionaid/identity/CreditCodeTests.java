package org.unionaid.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Test {@link CreditCode}. */
class CreditCodeTests {

    @Test
    void parse_lowerCase_isMadeUpperCase() {
        assertThat(CreditCode.parse("91350100m000100y43"))
                .isEqualTo(CreditCode.parse("91350100M000100Y43"))
                .hasSameHashCodeAs(CreditCode.parse("91350100M000100Y43"))
                .isNotEqualTo(CreditCode.parse("81350100MC00000020"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', LENGTH",
        "91350100M000100Y4, LENGTH",
        "91350100M000100Y430, LENGTH",
        "9135010OM000100Y43, CHARACTER",
        "9135010IM000100Y43, CHARACTER",
        "91350100S000100Y43, CHARACTER",
        "91350100V000100Y43, CHARACTER",
        "91350100Z000100Y43, CHARACTER",
        "91350100-000100Y43, CHARACTER",
        "９1350100M000100Y43, CHARACTER",
        "91350100M000100Y44, CHECKSUM",
        "91350100M000100Y4Y, CHECKSUM",
        "91350100M000101Y43, CHECKSUM"
    })
    void parse_invalid_saysWhyWithoutEcho(String text, IdentifierProblem problem) {
        assertThatExceptionOfType(InvalidIdentifierException.class)
                .isThrownBy(() -> CreditCode.parse(text))
                .withMessage("'CreditCode' is not valid: " + problem + " (the value is not shown)")
                .satisfies(invalid -> assertThat(invalid.problem()).isEqualTo(problem));
    }

    @Test
    void isTradeUnion_eight_isOne() {
        assertThat(CreditCode.parse("81350100MC00000020").isTradeUnion()).isTrue();
        assertThat(CreditCode.parse("91350100M000100Y43").isTradeUnion()).isFalse();
    }

    @Test
    void organizationCode_any_isTheNinthToTheSeventeenth() {
        assertThat(CreditCode.parse("91350100M000100Y43").organizationCode()).isEqualTo("M000100Y4");
    }

    @Test
    void toString_any_hidesTheMiddle() {
        assertThat(CreditCode.parse("91350100M000100Y43")).hasToString("91************0Y43");
    }
}
