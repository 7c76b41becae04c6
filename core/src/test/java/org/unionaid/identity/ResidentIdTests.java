package org.unionaid.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Test {@link ResidentId}. */
class ResidentIdTests {

    @Test
    void parse_standardsExample_tellsItsParts() {
        ResidentId id = ResidentId.parse("11010519491231002X");

        assertThat(id.kind()).isEqualTo(ResidentIdKind.CITIZEN);
        assertThat(id.isLegacy()).isFalse();
        assertThat(id.province()).isEqualTo(DivisionCode.of("110000"));
        assertThat(id.birthDate()).isEqualTo(LocalDate.of(1949, 12, 31));
        assertThat(id.sex()).isEqualTo(Sex.FEMALE);
        assertThat(id.toEighteen()).isSameAs(id);
        assertThat(id.unmasked()).isEqualTo("11010519491231002X");
    }

    @Test
    void parse_lowerCaseX_isMadeUpperCase() {
        assertThat(ResidentId.parse("11010519491231002x"))
                .isEqualTo(ResidentId.parse("11010519491231002X"))
                .hasSameHashCodeAs(ResidentId.parse("11010519491231002X"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', LENGTH",
        "x, LENGTH",
        "1101051949123100, LENGTH",
        "11010519491231002, LENGTH",
        "11010519491231002X0, LENGTH",
        "1101O519491231002X, CHARACTER",
        "11010519491231X02X, CHARACTER",
        "１10105194912310021, CHARACTER",
        "11010549123100X, CHARACTER",
        "11010549123100x, CHARACTER",
        "99010519491231002X, PREFIX",
        "01010519491231002X, PREFIX",
        "841105194912310021, PREFIX",
        "999999491231002, PREFIX",
        "810000491231002, PREFIX",
        "911105491231002, PREFIX",
        "110105202302290014, DATE",
        "110105000001010011, DATE",
        "110105194913310021, DATE",
        "110105194900310021, DATE",
        "110105179912310021, DATE",
        "110105490230002, DATE",
        "110105194912310021, CHECKSUM",
        "110105194912310020, CHECKSUM",
        "110105194912311026, CHECKSUM"
    })
    void parse_invalid_saysWhyWithoutEcho(String text, IdentifierProblem problem) {
        assertThatExceptionOfType(InvalidIdentifierException.class)
                .isThrownBy(() -> ResidentId.parse(text))
                .withMessage("'ResidentId' is not valid: " + problem + " (the value is not shown)")
                .satisfies(invalid -> {
                    assertThat(invalid.type()).isEqualTo("ResidentId");
                    assertThat(invalid.problem()).isEqualTo(problem);
                });
    }

    @Test
    void parse_fifteenDigits_isFlaggedAndRenewed() {
        ResidentId legacy = ResidentId.parse("110105491231002");

        assertThat(legacy.isLegacy()).isTrue();
        assertThat(legacy.birthDate()).isEqualTo(LocalDate.of(1949, 12, 31));
        assertThat(legacy.sex()).isEqualTo(Sex.FEMALE);
        assertThat(legacy.kind()).isEqualTo(ResidentIdKind.CITIZEN);
        assertThat(legacy.toEighteen()).isEqualTo(ResidentId.parse("11010519491231002X"));
        assertThat(legacy).isNotEqualTo(legacy.toEighteen()).hasToString("110105*****1002");
    }

    @Test
    void parse_earliestBirth_isIn1800() {
        assertThat(ResidentId.parse(ResidentIds.numbered("110105", "18000101", 1))
                        .birthDate())
                .isEqualTo(LocalDate.of(1800, 1, 1));
    }

    @ParameterizedTest
    @CsvSource({"810000, 810000", "820000, 820000", "830000, 830000"})
    void kind_eightyOneToEightyThree_isResidentFromThere(String area, String province) {
        ResidentId id = ResidentId.parse(ResidentIds.numbered(area, "19900101", 1));

        assertThat(id.kind()).isEqualTo(ResidentIdKind.HONG_KONG_MACAO_TAIWAN_RESIDENT);
        assertThat(id.province()).isEqualTo(DivisionCode.of(province));
        assertThat(id.sex()).isEqualTo(Sex.MALE);
    }

    @Test
    void kind_nine_isForeignPermanentResidentOfTheSecondAndThirdDigit() {
        ResidentId id = ResidentId.parse(ResidentIds.numbered("942840", "19900101", 2));

        assertThat(id.kind()).isEqualTo(ResidentIdKind.FOREIGN_PERMANENT_RESIDENT);
        assertThat(id.province()).isEqualTo(DivisionCode.of("420000"));
        assertThat(id.birthDate()).isEqualTo(LocalDate.of(1990, 1, 1));
    }

    @Test
    void toString_any_hidesTheBirthDate() {
        assertThat(ResidentId.parse("11010519491231002X")).hasToString("110105********002X");
    }
}
