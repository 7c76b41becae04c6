package org.unionaid.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Documents made to exhaust the reader are refused early. */
class LimitsTests {

    @ParameterizedTest
    @EnumSource
    void read_nesting_isLimited(Jackson jackson) {
        assertThat(jackson.read(nested(JsonLimits.NESTING), Object.class)).isInstanceOf(List.class);
        assertThatThrownBy(() -> jackson.read(nested(JsonLimits.NESTING + 1), Object.class))
                .isInstanceOf(Jackson.Refused.class);
    }

    @ParameterizedTest
    @EnumSource
    void read_textLength_isLimited(Jackson jackson) {
        assertThat(jackson.read('"' + "a".repeat(JsonLimits.TEXT_LENGTH) + '"', String.class))
                .hasSize(JsonLimits.TEXT_LENGTH);
        assertThatThrownBy(() -> jackson.read('"' + "a".repeat(2 * JsonLimits.TEXT_LENGTH) + '"', String.class))
                .isInstanceOf(Jackson.Refused.class);
    }

    @ParameterizedTest
    @EnumSource
    void read_numberLength_isLimited(Jackson jackson) {
        assertThatThrownBy(() -> jackson.read("[" + "1".repeat(JsonLimits.NUMBER_LENGTH + 1) + "]", Object.class))
                .isInstanceOf(Jackson.Refused.class);
    }

    @ParameterizedTest
    @EnumSource
    void read_nameLength_isLimited(Jackson jackson) {
        assertThat(jackson.read("{\"" + "a".repeat(JsonLimits.NAME_LENGTH) + "\":1}", Object.class))
                .isInstanceOf(Map.class);
        assertThatThrownBy(() -> jackson.read("{\"" + "a".repeat(2 * JsonLimits.NAME_LENGTH) + "\":1}", Object.class))
                .isInstanceOf(Jackson.Refused.class);
    }

    private static String nested(int depth) {
        return "[".repeat(depth) + "]".repeat(depth);
    }
}
