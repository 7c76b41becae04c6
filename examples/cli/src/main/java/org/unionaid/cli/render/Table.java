package org.unionaid.cli.render;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.unionaid.cli.terminal.Paint;
import org.unionaid.cli.terminal.Style;

/**
 * Columns that line up in a terminal, Chinese text included. Every line is equally wide. Not thread-safe while it is filled.
 */
public final class Table {
    private static final String GAP = "  ";

    /** On which side the text of a column stands. */
    public enum Side {
        /** Words. */
        LEFT,
        /** Numbers. */
        RIGHT
    }

    private record Column(String title, Side side) {}

    private final List<Column> columns = new ArrayList<>();
    private final List<ImmutableList<Cell>> rows = new ArrayList<>();

    /** A table without columns. */
    public Table() {}

    /**
     * Adds a column of words.
     *
     * @param title  its heading
     * @return this table
     */
    public Table words(String title) {
        columns.add(new Column(Plain.text(title), Side.LEFT));
        return this;
    }

    /**
     * Adds a column of numbers.
     *
     * @param title  its heading
     * @return this table
     */
    public Table numbers(String title) {
        columns.add(new Column(Plain.text(title), Side.RIGHT));
        return this;
    }

    /**
     * Adds a row.
     *
     * @param cells  a {@link Cell} or any other value for each column
     * @return this table
     * @throws IllegalArgumentException if there are not as many fields as columns
     */
    public Table row(Object... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException("Row must have " + columns.size() + " fields, but has " + cells.length);
        }
        rows.add(Arrays.stream(cells)
                .map(cell -> cell instanceof Cell it ? it : Cell.of(cell))
                .collect(ImmutableList.toImmutableList()));
        return this;
    }

    /**
     * Whether it has no rows.
     *
     * @return true if there is nothing to show
     */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /**
     * The table as lines: headings, a rule, and the rows.
     *
     * @param indent  the columns left free before each line
     * @param paint  colours, or none
     * @return lines of equal width
     */
    public ImmutableList<String> lines(int indent, Paint paint) {
        int[] widths = IntStream.range(0, columns.size()).map(this::width).toArray();
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add(line(indent, widths, paint, titles()));
        lines.add(line(indent, widths, paint, rule(widths)));
        rows.forEach(row -> lines.add(line(indent, widths, paint, row)));
        return lines.build();
    }

    private int width(int column) {
        int title = DisplayWidth.of(columns.get(column).title());
        return rows.stream().mapToInt(row -> row.get(column).width()).reduce(title, Math::max);
    }

    private ImmutableList<Cell> titles() {
        return columns.stream()
                .map(column -> new Cell(column.title(), Style.BOLD))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Cell> rule(int[] widths) {
        return Arrays.stream(widths)
                .mapToObj(width -> Cell.of("-".repeat(width)))
                .collect(ImmutableList.toImmutableList());
    }

    private String line(int indent, int[] widths, Paint paint, ImmutableList<Cell> cells) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            String blanks = " ".repeat(widths[i] - cell.width());
            String text = paint.as(cell.style(), cell.text());
            parts.add(columns.get(i).side() == Side.LEFT ? text + blanks : blanks + text);
        }
        return " ".repeat(indent) + String.join(GAP, parts);
    }
}
