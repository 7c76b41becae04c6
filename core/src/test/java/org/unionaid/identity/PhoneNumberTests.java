package org.unionaid.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Test {@link PhoneNumber}. */
class PhoneNumberTests {

    @Test
    void parse_elevenDigits_isANumber() {
        assertThat(PhoneNumber.parse("13800000000").unmasked()).isEqualTo("13800000000");
        assertThat(PhoneNumber.parse("13800000000"))
                .isEqualTo(PhoneNumber.parse("13800000000"))
                .hasSameHashCodeAs(PhoneNumber.parse("13800000000"))
                .isNotEqualTo(PhoneNumber.parse("13800000001"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', LENGTH",
        "1380000000, LENGTH",
        "+8613800000000, LENGTH",
        "138-0000000, CHARACTER",
        "23800000000, PREFIX",
        "02787654321, PREFIX"
    })
    void parse_invalid_saysWhyWithoutEcho(String text, IdentifierProblem problem) {
        assertThatExceptionOfType(InvalidIdentifierException.class)
                .isThrownBy(() -> PhoneNumber.parse(text))
                .withMessage("'PhoneNumber' is not valid: " + problem + " (the value is not shown)");
    }

    @Test
    void toString_any_hidesTheMiddle() {
        assertThat(PhoneNumber.parse("13800005678")).hasToString("138****5678");
    }
}
