package org.unionaid.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Test {@link DivisionCode}. */
class DivisionCodeTests {

    @ParameterizedTest
    @CsvSource({
        "100000, NATION, ",
        "420000, PROVINCE, 100000",
        "420100, CITY, 420000",
        "420106, COUNTY, 420100",
        "429004, COUNTY, 429000",
        "429000, CITY, 420000"
    })
    void parent_each_isTheDivisionAbove(String code, DivisionLevel level, String parent) {
        assertThat(DivisionCode.of(code).level()).isEqualTo(level);
        assertThat(DivisionCode.of(code).parent().map(DivisionCode::value).orElse(null))
                .isEqualTo(parent);
    }

    @Test
    void lineage_county_endsWithTheNation() {
        assertThat(DivisionCode.of("420106").lineage())
                .extracting(DivisionCode::value)
                .containsExactly("420106", "420100", "420000", "100000");
        assertThat(DivisionCode.NATION.lineage()).containsExactly(DivisionCode.NATION);
    }

    @ParameterizedTest
    @CsvSource({
        "100000, 420106, true",
        "100000, 100000, true",
        "420000, 420106, true",
        "420000, 420000, true",
        "420000, 430000, false",
        "420000, 100000, false",
        "420100, 420106, true",
        "420100, 420206, false",
        "420100, 420000, false",
        "420106, 420106, true",
        "420106, 420107, false",
        "420106, 420100, false"
    })
    void contains_other_isItselfOrBelow(String code, String other, boolean contained) {
        assertThat(DivisionCode.of(code).contains(DivisionCode.of(other))).isEqualTo(contained);
        assertThat(DivisionCode.of(other).lineage().contains(DivisionCode.of(code)))
                .isEqualTo(contained);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "42010", "4201061", "42010a", "４20106", "42 106", "020000", "000000", "100100", "101000", "100001",
                "420006"
            })
    void of_anotherForm_isRefused(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DivisionCode.of(code))
                .withMessageStartingWith("Division code ");
    }

    @Test
    void compareTo_two_isTheOrderOfTheirDigits() {
        assertThat(DivisionCode.of("420106"))
                .isGreaterThan(DivisionCode.of("420100"))
                .hasToString("420106");
    }
}
