package org.unionaid.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Test {@link Money}. */
class MoneyTests {

    private static final Currency USD = Currency.getInstance("USD");
    private static final Money MAX = Money.ofFen(Long.MAX_VALUE);
    private static final Money MIN = Money.ofFen(-Long.MAX_VALUE);

    // -----------------------------------------------------------------------------------------------------------------
    // Making one

    @Test
    void of_longMinValue_isOutOfRange() {
        assertOutOfRange(() -> Money.ofFen(Long.MIN_VALUE));
        assertOutOfRange(() -> Money.of(USD, Long.MIN_VALUE));
    }

    @Test
    void of_currencyWithoutMinorUnits_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of(Currency.getInstance("XAU"), 1))
                .withMessage("Currency 'XAU' has no minor units");
    }

    @ParameterizedTest
    @CsvSource({
        "1240.00, 124000",
        "1240, 124000",
        "1240.5, 124050",
        "0, 0",
        "0.00, 0",
        "0.05, 5",
        "-0.05, -5",
        "-12, -1200",
        "CNY 3.10, 310",
        "92233720368547758.07, 9223372036854775807",
        "-92233720368547758.07, -9223372036854775807"
    })
    void parse_renminbi_isInFen(String text, long fen) {
        assertThat(Money.parse(text)).isEqualTo(Money.ofFen(fen));
        assertThat(Money.cny(text)).isEqualTo(Money.ofFen(fen));
    }

    @ParameterizedTest
    @CsvSource({"USD 12.00, USD, 1200", "USD -0.5, USD, -50", "JPY 12, JPY, 12", "KWD 1.5, KWD, 1500"})
    void parse_otherCurrency_isInItsMinorUnits(String text, String currency, long minorUnits) {
        assertThat(Money.parse(text)).isEqualTo(Money.of(Currency.getInstance(currency), minorUnits));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                ".",
                "1.",
                ".5",
                "01",
                "0100",
                "-01",
                "00",
                "+1",
                "--1",
                "1 ",
                " 1",
                "1,240.00",
                "1e3",
                "1E3",
                "0x1",
                "1_000",
                "1.2.3",
                "１２",
                "一百",
                "¥1",
                "cny 1",
                "CNY  1",
                "CNY1",
                "CNY",
                "CNY ",
                "1 CNY",
                "110105194912310021X"
            })
    void parse_anotherForm_isRefusedWithoutEcho(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.parse(text))
                .withMessageStartingWith("Amount must be written as '1240.00' or 'USD 12.00'")
                .withMessageContaining(" " + text.length() + " characters");
    }

    @Test
    void parse_tooManyDecimals_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.parse("1.234"))
                .withMessage("Amount in 'CNY' must have at most 2 decimals, but has 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.parse("1.000"))
                .withMessageContaining("at most 2 decimals");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.parse("JPY 1.0"))
                .withMessageContaining("at most 0 decimals");
    }

    @Test
    void parse_noSuchCurrency_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.parse("QQQ 1.00"))
                .withMessageContaining("ISO 4217");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.parse("XAU 1"))
                .withMessage("Currency 'XAU' has no minor units");
    }

    @ParameterizedTest
    @ValueSource(strings = {"92233720368547758.08", "-92233720368547758.08", "999999999999999999999"})
    void parse_tooLarge_isOutOfRange(String text) {
        assertOutOfRange(() -> Money.parse(text));
    }

    @Test
    void cny_otherCurrency_isRefused() {
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> Money.cny("USD 1.00"))
                .satisfies(mismatch -> {
                    assertThat(mismatch.first()).isEqualTo(Money.RENMINBI);
                    assertThat(mismatch.second()).isEqualTo(USD);
                });
    }

    @Test
    void sum_ofSeveral_isTheirSum() {
        assertThat(Money.sum(List.of(Money.cny("0.10"), Money.cny("0.20"), Money.cny("-0.05"))))
                .isEqualTo(Money.cny("0.25"));
        assertThat(Money.sum(List.of(Money.of(USD, 5), Money.of(USD, 6)))).isEqualTo(Money.of(USD, 11));
    }

    @Test
    void sum_ofNone_isZero() {
        assertThat(Money.sum(List.of())).isEqualTo(Money.ZERO);
    }

    // -----------------------------------------------------------------------------------------------------------------
    // Reading it

    @Test
    void fen_otherCurrency_isRefused() {
        assertThat(Money.cny("1.5").fen()).isEqualTo(150);
        assertThat(Money.of(USD, 7).minorUnits()).isEqualTo(7);
        assertThat(Money.of(USD, 7).currency()).isEqualTo(USD);
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> Money.of(USD, 7).fen())
                .withMessage("Currencies differ: 'CNY' and 'USD'");
    }

    @ParameterizedTest
    @CsvSource({"-1, true, false, false", "0, false, true, false", "1, false, false, true"})
    void sign_each_isOneOfThree(long fen, boolean negative, boolean zero, boolean positive) {
        assertThat(Money.ofFen(fen).isNegative()).isEqualTo(negative);
        assertThat(Money.ofFen(fen).isZero()).isEqualTo(zero);
        assertThat(Money.ofFen(fen).isPositive()).isEqualTo(positive);
    }

    // -----------------------------------------------------------------------------------------------------------------
    // Calculating

    @Test
    void arithmetic_beyondTheRange_throws() {
        assertOutOfRange(() -> MAX.plus(Money.ofFen(1)));
        assertOutOfRange(() -> MIN.minus(Money.ofFen(1)));
        assertOutOfRange(() -> MIN.plus(Money.ofFen(-1)));
        assertOutOfRange(() -> MAX.times(2));
        assertOutOfRange(() -> Money.ofFen(Long.MAX_VALUE / 2 + 1).times(-2));
        assertOutOfRange(() -> MAX.times(2, 1, RoundingMode.DOWN));
        assertOutOfRange(() -> MAX.times(3, 2, RoundingMode.DOWN));
        assertOutOfRange(() -> Money.ofFen(1L << 62).times(-2, 1, RoundingMode.DOWN));
        assertThat(MAX.negated()).isEqualTo(MIN);
        assertThat(MIN.negated()).isEqualTo(MAX);
    }

    @Test
    void arithmetic_onTwoCurrencies_throws() {
        Money yuan = Money.ofFen(1);
        Money cent = Money.of(USD, 1);

        assertMismatch(() -> yuan.plus(cent));
        assertMismatch(() -> yuan.minus(cent));
        assertMismatch(() -> yuan.min(cent));
        assertMismatch(() -> yuan.max(cent));
        assertMismatch(() -> yuan.compareTo(cent));
        assertMismatch(() -> Money.sum(List.of(yuan, cent)));
    }

    @ParameterizedTest
    @CsvSource({
        "100.00, 60, 100, HALF_UP, 60.00",
        "0.05, 1, 2, HALF_UP, 0.03",
        "0.05, 1, 2, HALF_EVEN, 0.02",
        "0.05, 1, 2, DOWN, 0.02",
        "0.05, 1, 2, UP, 0.03",
        "-0.05, 1, 2, HALF_UP, -0.03",
        "-0.05, 1, 2, FLOOR, -0.03",
        "-0.05, 1, 2, CEILING, -0.02",
        "1.00, 1, -3, DOWN, -0.33",
        "1.00, 0, 3, UNNECESSARY, 0.00",
        "92233720368547758.07, 3, 4, DOWN, 69175290276410818.55",
        "92233720368547758.07, -9223372036854775807, 9223372036854775807, UNNECESSARY, -92233720368547758.07"
    })
    void times_fraction_roundsOnceAsNamed(
            String amount, long numerator, long denominator, RoundingMode rounding, String expected) {
        assertThat(Money.cny(amount).times(numerator, denominator, rounding)).isEqualTo(Money.cny(expected));
    }

    @Test
    void times_productOfLongMinValue_isDividedAllTheSame() {
        assertThat(Money.ofFen(1L << 62).times(-2, 2, RoundingMode.UNNECESSARY)).isEqualTo(Money.ofFen(-(1L << 62)));
        assertOutOfRange(() -> Money.ofFen(1L << 62).times(-2, -1, RoundingMode.UNNECESSARY));
        assertThat(Money.ofFen(2).times(Long.MIN_VALUE, Long.MIN_VALUE, RoundingMode.UNNECESSARY))
                .isEqualTo(Money.ofFen(2));
    }

    @Test
    void times_inexactWhereRoundingIsUnnecessary_throws() {
        assertOutOfRange(() -> Money.cny("1.00").times(1, 3, RoundingMode.UNNECESSARY));
        assertOutOfRange(() -> MAX.times(2, 3, RoundingMode.UNNECESSARY));
        assertOutOfRange(() -> Money.cny("1.00").dividedBy(3, RoundingMode.UNNECESSARY));
    }

    @Test
    void division_byZero_throws() {
        assertOutOfRange(() -> Money.cny("1.00").times(1, 0, RoundingMode.DOWN));
        assertOutOfRange(() -> MAX.times(2, 0, RoundingMode.DOWN));
        assertOutOfRange(() -> Money.ZERO.dividedBy(0, RoundingMode.DOWN));
    }

    @Test
    void split_remainder_goesToTheFirst() {
        assertThat(Money.cny("100.00").split(3))
                .containsExactly(Money.cny("33.34"), Money.cny("33.33"), Money.cny("33.33"));
        assertThat(Money.cny("-0.05").split(3))
                .containsExactly(Money.cny("-0.02"), Money.cny("-0.02"), Money.cny("-0.01"));
        assertThat(Money.of(USD, 5).split(1)).containsExactly(Money.of(USD, 5));
    }

    @Test
    void split_intoNothing_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.ZERO.split(0))
                .withMessage("Number of parts must be at least 1, but is 0");
    }

    @Test
    void minAndMax_ofEqual_areThis() {
        Money one = Money.ofFen(1);
        Money alsoOne = Money.cny("0.01");

        assertThat(one.min(alsoOne)).isSameAs(one);
        assertThat(one.max(alsoOne)).isSameAs(one);
        assertThat(one.min(MAX)).isSameAs(one);
        assertThat(one.max(MAX)).isSameAs(MAX);
        assertThat(MAX.min(one)).isSameAs(one);
        assertThat(MAX.max(one)).isSameAs(MAX);
    }

    // -----------------------------------------------------------------------------------------------------------------
    // Writing it

    @ParameterizedTest
    @CsvSource(
            value = {
                "0.00; 0.00",
                "0.05; 0.05",
                "-0.05; -0.05",
                "999.99; 999.99",
                "-999.99; -999.99",
                "1240.00; 1,240.00",
                "-1240.00; -1,240.00",
                "123456.78; 123,456.78",
                "-123456.78; -123,456.78",
                "1234567.89; 1,234,567.89",
                "92233720368547758.07; 92,233,720,368,547,758.07"
            },
            delimiter = ';')
    void toGroupedString_renminbi_hasCommas(String plain, String grouped) {
        assertThat(Money.cny(plain).toPlainString()).isEqualTo(plain);
        assertThat(Money.cny(plain).toGroupedString()).isEqualTo(grouped);
        assertThat(Money.cny(plain)).hasToString("CNY " + plain);
    }

    @Test
    void toGroupedString_currencyWithoutDecimals_hasNoPoint() {
        Money yen = Money.parse("JPY 1234567");

        assertThat(yen.toPlainString()).isEqualTo("1234567");
        assertThat(yen.toGroupedString()).isEqualTo("1,234,567");
        assertThat(yen).hasToString("JPY 1234567");
    }

    @Test
    void toJson_renminbi_hasNoCode() {
        assertThat(Money.cny("1240").toJson()).isEqualTo("1240.00");
        assertThat(Money.parse("USD 12").toJson()).isEqualTo("USD 12.00");
    }

    @Test
    void equals_sameUnitsOfTwoCurrencies_differ() {
        assertThat(Money.of(USD, 5)).isNotEqualTo(Money.ofFen(5)).hasSameHashCodeAs(Money.of(USD, 5));
        assertThat(Money.ofFen(5)).isNotEqualTo(Money.ofFen(6)).isNotEqualTo("0.05");
    }

    private static void assertOutOfRange(ThrowingCallable calculation) {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(calculation);
    }

    private static void assertMismatch(ThrowingCallable calculation) {
        assertThatExceptionOfType(CurrencyMismatchException.class).isThrownBy(calculation);
    }
}
