package org.unionaid.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.unionaid.cli.terminal.Paint;
import org.unionaid.cli.terminal.Style;

/** Laws of {@link Table}. */
class TableProperties {
    private static final int COLUMNS = 3;

    @Provide
    Arbitrary<List<List<String>>> rows() {
        Arbitrary<String> cell = Arbitraries.strings()
                .withCharRange('a', 'f')
                .withChars('困', '难', '，', '（', ' ', 'é', '\u0301', '\n', '\t', '\u001b')
                .ofMaxLength(12);
        return cell.list().ofSize(COLUMNS).list().ofMaxSize(6);
    }

    private static Table table(List<List<String>> rows) {
        Table table = new Table().words("项目").numbers("money").words("x");
        rows.forEach(row -> table.row(row.get(0), row.get(1), new Cell(row.get(2), Style.BAD)));
        return table;
    }

    @Property
    void everyLineIsEquallyWide(@ForAll("rows") List<List<String>> rows) {
        List<String> lines = table(rows).lines(2, Paint.NONE);

        assertThat(lines).hasSize(rows.size() + 2);
        assertThat(lines.stream().map(DisplayWidth::of).distinct()).hasSize(1);
    }

    @Property
    void noLineBreaksOrSpeaksToTheTerminal(@ForAll("rows") List<List<String>> rows) {
        assertThat(table(rows).lines(0, Paint.NONE))
                .noneMatch(line -> line.chars().anyMatch(Character::isISOControl));
    }

    @Property
    void colourChangesNothingButColour(@ForAll("rows") List<List<String>> rows) {
        List<String> plain = table(rows).lines(0, Paint.NONE);
        List<String> stripped = table(rows).lines(0, new Paint(true)).stream()
                .map(line -> line.replaceAll("\u001b\\[[0-9]+m", ""))
                .toList();

        assertThat(stripped).isEqualTo(plain);
    }
}
