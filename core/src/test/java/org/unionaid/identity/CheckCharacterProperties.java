package org.unionaid.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.hutool.core.util.CreditCodeUtil;
import cn.hutool.core.util.IdcardUtil;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Our check characters against those that other people's code computes, and the slips they are there to find. */
class CheckCharacterProperties {

    private static final String RESIDENT_CHARACTERS = "0123456789X";

    @Property
    void residentId_anyOfTheStandardsWeights_isValidForUsAndForHutool(@ForAll("residentIds") String number) {
        Assume.that(!number.startsWith("8")); // the library's table of provinces is not the question here

        assertThat(ResidentId.parse(number).unmasked()).isEqualTo(number);
        assertThat(IdcardUtil.isValidCard18(number)).isTrue();
        assertThat(IdcardUtil.getGenderByIdCard(number) == 1)
                .isEqualTo(ResidentId.parse(number).sex() == Sex.MALE);
        assertThat(IdcardUtil.getBirthByIdCard(number))
                .isEqualTo(ResidentId.parse(number).birthDate().toString().replace("-", ""));
    }

    @Property
    void residentId_anyCheckCharacter_isJudgedAsByHutool(
            @ForAll("residentIds") String number, @ForAll @IntRange(max = 10) int check) {
        Assume.that(!number.startsWith("8"));
        String any = number.substring(0, 17) + RESIDENT_CHARACTERS.charAt(check);

        assertThat(isResidentId(any)).isEqualTo(IdcardUtil.isValidCard18(any));
    }

    @Property
    void residentId_anyFifteenDigits_areJudgedAsByHutool(@ForAll("legacy") String number) {
        assertThat(isResidentId(number)).isEqualTo(IdcardUtil.isValidCard15(number));
    }

    private static boolean isResidentId(String number) {
        try {
            return ResidentId.parse(number).unmasked().equals(number);
        } catch (InvalidIdentifierException invalid) {
            return false;
        }
    }

    @Property
    void residentId_oneWrongCharacter_isInvalid(
            @ForAll("residentIds") String number,
            @ForAll @IntRange(max = 17) int at,
            @ForAll @IntRange(max = 10) int other) {
        char wrong = RESIDENT_CHARACTERS.charAt(other);
        Assume.that(wrong != number.charAt(at));

        assertInvalid(number.substring(0, at) + wrong + number.substring(at + 1));
    }

    @Property
    void residentId_twoNeighboursSwapped_isInvalid(
            @ForAll("residentIds") String number, @ForAll @IntRange(max = 16) int at) {
        Assume.that(number.charAt(at) != number.charAt(at + 1));

        assertInvalid(number.substring(0, at) + number.charAt(at + 1) + number.charAt(at) + number.substring(at + 2));
    }

    @Property
    void residentId_legacy_isRenewedToTheNumberItCameFrom(@ForAll("residentIds") String number) {
        Assume.that(number.startsWith("19", 6) && !number.startsWith("8"));
        String legacy = number.substring(0, 6) + number.substring(8, 17);

        assertThat(ResidentId.parse(legacy).isLegacy()).isTrue();
        assertThat(ResidentId.parse(legacy).toEighteen().unmasked()).isEqualTo(number);
    }

    @Property
    void creditCode_anyCheckCharacter_isJudgedAsByHutool(@ForAll("creditCodes") String code) {
        boolean valid;
        try {
            valid = CreditCode.parse(code).unmasked().equals(code);
        } catch (InvalidIdentifierException invalid) {
            assertThat(invalid.problem()).isEqualTo(IdentifierProblem.CHECKSUM);
            valid = false;
        }
        assertThat(valid).isEqualTo(CreditCodeUtil.isCreditCode(code));
    }

    @Property
    void creditCode_anyBody_hasExactlyOneCheckCharacter(@ForAll("creditCodes") String code) {
        String body = code.substring(0, 17);

        assertThat(CheckCharacters.CREDIT_CODE_ALPHABET.chars().filter(c -> isCreditCode(body + (char) c)))
                .hasSize(1);
    }

    private static boolean isCreditCode(String code) {
        try {
            CreditCode.parse(code);
            return true;
        } catch (InvalidIdentifierException invalid) {
            return false;
        }
    }

    @Property
    void luhn_anyDigits_isTheSumOfTheDoubledDigits(@ForAll("cards") String digits) {
        String doubled = new StringBuilder(digits).reverse().toString();
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < doubled.length(); i++) {
            int digit = doubled.charAt(i) - '0';
            all.append(i % 2 == 1 ? digit * 2 : digit);
        }

        assertThat(BankCard.parse(digits).passesLuhn())
                .isEqualTo(all.chars().map(c -> c - '0').sum() % 10 == 0);
    }

    private static void assertInvalid(String number) {
        assertThatExceptionOfType(InvalidIdentifierException.class).isThrownBy(() -> ResidentId.parse(number));
    }

    @Provide
    Arbitrary<String> residentIds() {
        return ResidentIds.citizens();
    }

    /** Of provinces and none, with months and days that may not exist. */
    @Provide
    Arbitrary<String> legacy() {
        return Combinators.combine(
                        Arbitraries.of("11", "42", "16", "99"),
                        Arbitraries.integers().between(0, 9999),
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.integers().between(0, 13),
                        Arbitraries.integers().between(0, 32),
                        Arbitraries.integers().between(0, 999))
                .as((province, county, year, month, day, order) ->
                        province + "%04d%02d%02d%02d%03d".formatted(county, year, month, day, order));
    }

    /** Half of them with the right check character, which by chance one in 31 would have. */
    @Provide
    Arbitrary<String> creditCodes() {
        return Combinators.combine(
                        characters(2),
                        Arbitraries.strings().numeric().ofLength(6),
                        characters(9),
                        characters(1),
                        Arbitraries.of(true, false))
                .as((department, area, organization, check, right) -> {
                    String body = department + area + organization;
                    return body + (right ? String.valueOf(CheckCharacters.ofCreditCode(body)) : check);
                });
    }

    private static Arbitrary<String> characters(int length) {
        return Arbitraries.strings()
                .withChars(CheckCharacters.CREDIT_CODE_ALPHABET.toCharArray())
                .ofLength(length);
    }

    @Provide
    Arbitrary<String> cards() {
        return Arbitraries.strings().numeric().ofMinLength(16).ofMaxLength(19);
    }
}
