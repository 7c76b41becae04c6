package org.unionaid.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** Test {@link Label}. */
class LabelTests {

    @Test
    void in_language_isItsText() {
        Label label = Label.of("工资", "wage");

        assertThat(label.in(Language.ZH)).isEqualTo("工资");
        assertThat(label.in(Language.EN)).isEqualTo("wage");
    }

    @Test
    void of_blank_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Label.of(" ", "wage"))
                .withMessageContaining("'zh'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Label.of("工资", ""))
                .withMessageContaining("'en'");
    }
}
