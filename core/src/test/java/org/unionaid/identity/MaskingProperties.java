package org.unionaid.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is printed or thrown never gives a private number away. */
class MaskingProperties {

    private static final List<Function<String, Object>> PARSERS =
            List.of(ResidentId::parse, CreditCode::parse, BankCard::parse, PhoneNumber::parse);

    @Property
    void toString_residentId_hidesBirthAndKeepsLength(@ForAll("residentIds") String number) {
        assertMasked(ResidentId.parse(number).toString(), number, 6, 4);
    }

    @Property
    void toString_bankCard_hidesTheMiddle(@ForAll("cards") String number) {
        assertMasked(BankCard.parse(number).toString(), number, 6, 4);
    }

    @Property
    void toString_phone_hidesTheMiddle(@ForAll("phones") String number) {
        assertMasked(PhoneNumber.parse(number).toString(), number, 3, 4);
    }

    @Property
    void parse_anyText_isNotRepeatedByTheException(@ForAll("almostNumbers") String text) {
        for (Function<String, Object> parser : PARSERS) {
            try {
                assertThat(parser.apply(text).toString()).contains("*").isNotEqualTo(text);
            } catch (InvalidIdentifierException invalid) {
                assertThat(invalid.toString()).doesNotContain(text).doesNotContainPattern("[0-9]");
                assertThat(invalid).hasNoCause();
            }
        }
    }

    private static void assertMasked(String shown, String number, int head, int tail) {
        int hidden = number.length() - head - tail;
        assertThat(shown)
                .hasSameSizeAs(number)
                .startsWith(number.substring(0, head))
                .endsWith(number.substring(number.length() - tail))
                .matches(".{" + head + "}\\*{" + hidden + "}.{" + tail + "}");
        assertThat(hidden).isGreaterThanOrEqualTo(4);
    }

    @Provide
    Arbitrary<String> residentIds() {
        return ResidentIds.citizens();
    }

    @Provide
    Arbitrary<String> cards() {
        return Arbitraries.strings().numeric().ofMinLength(16).ofMaxLength(19);
    }

    @Provide
    Arbitrary<String> phones() {
        return Arbitraries.strings().numeric().ofLength(10).map(digits -> "1" + digits);
    }

    @Provide
    Arbitrary<String> almostNumbers() {
        return Arbitraries.oneOf(
                ResidentIds.citizens(),
                cards(),
                phones(),
                Arbitraries.strings()
                        .withChars("0123456789XxZ-一")
                        .ofMinLength(3)
                        .ofMaxLength(20));
    }
}
