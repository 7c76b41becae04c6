package org.unionaid.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.unionaid.money.Money;

/** Lines fit and lose nothing; scales hold what they show; marks do not lie on each other. */
class LetteringProperties {
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("困难职工帮扶，。（）《》abc XYZ 1,240").ofMaxLength(120);
    }

    @Property
    void lines_loseNothing_andFitUnlessOnePieceIsTooLong(@ForAll("texts") String text) {
        int room = 4000;
        ImmutableList<String> lines = Lettering.lines(text, 120, room);

        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
        lines.forEach(line -> assertThat(Lettering.width(line, 120)).isLessThanOrEqualTo(Math.max(room, 120 * 60)));
    }

    @Property
    void scale_ofAnyAmount_hasFewRoundTicksWithin(@ForAll @LongRange(min = 1, max = 10_000_000_000L) long fen) {
        Money most = Scale.upTo(Money.ofFen(fen), 8);
        Scale scale = new Scale(most, 2000, 500);

        assertThat(most.fen()).isGreaterThanOrEqualTo(fen);
        assertThat(scale.ticks()).hasSizeBetween(2, 9);
        assertThat(scale.at(Money.ZERO)).isEqualTo(2000);
        assertThat(scale.at(most)).isEqualTo(500);
        scale.ticks().forEach(tick -> assertThat(tick.fen() % 100).isZero());
    }

    @Property
    void lanes_keepMarksApart(@ForAll @Size(max = 30) List<@IntRange(max = 3000) Integer> places) {
        List<Long> sorted = places.stream().sorted().map(Integer::longValue).toList();
        ImmutableList<Integer> lanes = Lanes.of(sorted, 220);

        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size(); j++) {
                assertThat(lanes.get(i).equals(lanes.get(j)) && sorted.get(j) - sorted.get(i) < 220)
                        .isFalse();
            }
        }
    }
}
