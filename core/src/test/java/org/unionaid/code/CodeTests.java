package org.unionaid.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Test {@link Code}. */
class CodeTests {

    private record Colour(String code) implements Code {}

    @ParameterizedTest
    @ValueSource(strings = {"A", "WAGE", "BASIC_PENSION", "A1", "Z_", "A234567890123456789012345678901234567890"})
    void check_ofTheForm_isGivenBack(String code) {
        assertThat(Code.check("Colour", code)).isSameAs(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "wage",
                "1A",
                "_A",
                "WA GE",
                "WÄGE",
                "工资",
                "WAGE-2",
                "[A",
                "@A",
                "A/",
                "A:",
                "A2345678901234567890123456789012345678901"
            })
    void check_ofAnotherForm_isRefusedWithoutEcho(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Code.check("Colour", code))
                .withMessageContaining("'Colour'")
                .satisfies(refused -> {
                    if (code.length() > 1) {
                        assertThat(refused.getMessage()).doesNotContain(code);
                    }
                });
    }

    @Test
    void check_wrongCharacter_saysWhere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Code.check("Colour", "RED-1"))
                .withMessageEndingWith("the character at index 3 is another");
    }

    @Test
    void type_ofARecord_isItsName() {
        assertThat(new Colour("RED").type()).isEqualTo("Colour");
    }
}
