package org.unionaid.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Test {@link BankCard}. */
class BankCardTests {

    @ParameterizedTest
    @CsvSource({
        "4111111111111111, true",
        "4111111111111112, false",
        "6222021234567890123, false",
        "0000000000000000, true"
    })
    void passesLuhn_failing_isACardAllTheSame(String text, boolean passes) {
        BankCard card = BankCard.parse(text);

        assertThat(card.passesLuhn()).isEqualTo(passes);
        assertThat(card.unmasked()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "'', LENGTH",
        "411111111111111, LENGTH",
        "62220212345678901234, LENGTH",
        "4111 1111 1111 1111, CHARACTER",
        "411111111111111X, CHARACTER",
        "411111111111111١, CHARACTER"
    })
    void parse_invalid_saysWhyWithoutEcho(String text, IdentifierProblem problem) {
        assertThatExceptionOfType(InvalidIdentifierException.class)
                .isThrownBy(() -> BankCard.parse(text))
                .withMessage("'BankCard' is not valid: " + problem + " (the value is not shown)");
    }

    @Test
    void toString_any_hidesTheMiddle() {
        assertThat(BankCard.parse("4111111111111111")).hasToString("411111******1111");
        assertThat(BankCard.parse("6222021234567890123")).hasToString("622202*********0123");
    }

    @Test
    void equals_sameDigits_isTrue() {
        assertThat(BankCard.parse("4111111111111111"))
                .isEqualTo(BankCard.parse("4111111111111111"))
                .hasSameHashCodeAs(BankCard.parse("4111111111111111"))
                .isNotEqualTo(BankCard.parse("4111111111111112"));
    }

    @Test
    void warnings_failsLuhn_isAWarning() {
        assertThat(BankCard.parse("4111111111111112").warnings()).containsExactly(IdentifierWarning.LUHN);
        assertThat(BankCard.parse("4111111111111111").warnings()).isEmpty();
    }
}
