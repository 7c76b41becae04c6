package org.unionaid.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of {@link Paragraph}. */
class ParagraphProperties {
    private static final int LONGEST_WORD = 20;

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> english = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(LONGEST_WORD);
        Arbitrary<String> chinese =
                Arbitraries.strings().withChars("困难职工帮扶，。；（）《》").ofMinLength(1).ofMaxLength(LONGEST_WORD);
        return Arbitraries.oneOf(english, chinese).list().ofMaxSize(60).map(words -> String.join(" ", words));
    }

    @Property
    void noCharacterIsLost(@ForAll("texts") String text) {
        String joined = String.join("", Paragraph.of(text, 2, 4));

        assertThat(joined.replace(" ", "")).isEqualTo(text.replace(" ", ""));
    }

    @Property
    void noLineIsTooWide(@ForAll("texts") String text) {
        List<String> lines = Paragraph.of(text, 2, 4);

        assertThat(lines).allMatch(line -> DisplayWidth.of(line) <= Paragraph.WIDTH);
    }

    @Property
    void shortTextStaysOnOneLine(@ForAll("texts") String text) {
        if (DisplayWidth.of(text) + 2 <= Paragraph.WIDTH) {
            assertThat(Paragraph.of(text, 2, 4)).containsExactly("  " + text);
        }
    }
}
