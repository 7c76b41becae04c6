package org.unionaid.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Test {@link DisplayWidth}. */
class DisplayWidthTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "abc | 3",
                "困难职工 | 8",
                "A-1 元 | 6",
                "（全角） | 8",
                "，。 | 4",
                "ＡＢ | 4",
                "ab\u0301c | 3",
                "𠀀 | 2",
                "カナ | 4",
                "ｶﾅ | 2",
                "한글 | 4",
                "é | 1",
                "· | 1",
                "2.5 | 3"
            })
    void of_text_countsColumns(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }
}
