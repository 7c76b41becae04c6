package org.unionaid.json.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Days and months are read as the JDK reads them, right or wrong. */
class IsoDatesProperties {
    @Property
    void day_anyText_isReadAsTheJdkReadsIt(@ForAll("texts") String text) {
        assertThat(IsoDates.day(text)).isEqualTo(orNull(day -> LocalDate.parse(day), text));
    }

    @Property
    void month_anyText_isReadAsTheJdkReadsIt(@ForAll("texts") String text) {
        assertThat(IsoDates.month(text)).isEqualTo(orNull(month -> YearMonth.parse(month), text));
    }

    private static @Nullable Object orNull(Function<String, ?> parse, String text) {
        try {
            return parse.apply(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> year =
                Arbitraries.of("2019", "2024", "0000", "9999", "-001", "+201", "12019", "+12019", "20a9", "199");
        Arbitrary<String> part = Arbitraries.integers()
                .between(0, 40)
                .map(number -> (number < 10 ? "0" : "") + number)
                .edgeCases(config -> config.add("02", "29", "30", "1", "x1", "٠١", ""));
        Arbitrary<String> dash = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(12, Arbitraries.just("-")),
                net.jqwik.api.Tuple.of(1, Arbitraries.of("", "/", "–")));
        return Arbitraries.oneOf(
                Combinators.combine(year, dash, part, dash, part).as((y, a, m, b, d) -> y + a + m + b + d),
                Combinators.combine(year, dash, part).as((y, a, m) -> y + a + m),
                Arbitraries.strings().withChars("0123456789-").ofMaxLength(12));
    }
}
