package org.unionaid.engine.fast;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionaid.engine.expression.Expr;

/** Where the record of a case keeps what: a section for the case as a whole, and one for each row of a member. Immutable. */
final class RecordLayout {
    private final Section ofCase;
    private final Section ofMember;
    private final IdentityHashMap<Expr, Slot> slots = new IdentityHashMap<>();

    private RecordLayout(Section ofCase, Section ofMember) {
        this.ofCase = ofCase;
        this.ofMember = ofMember;
    }

    static RecordLayout of(IdentityHashMap<Expr, Cell> cells) {
        ImmutableList<Cell> distinct = cells.values().stream()
                .distinct()
                .sorted(java.util.Comparator.comparingInt(Cell::index))
                .collect(ImmutableList.toImmutableList());
        RecordLayout record = new RecordLayout(Section.of(distinct, false), Section.of(distinct, true));
        cells.forEach((expr, cell) ->
                record.slots.put(expr, record.section(cell.isOfMember()).slots.get(cell)));
        return record;
    }

    Section section(boolean ofMember) {
        return ofMember ? this.ofMember : ofCase;
    }

    /** Where the value of an expression is kept; empty if it is not. */
    Optional<Slot> find(Expr expr) {
        return Optional.ofNullable(slots.get(expr));
    }

    /**
     * Where the value of a cell is kept, counted from the start of its section.
     *
     * @param ofMember  in which section
     * @param state  its number among the states
     * @param number  where its numerator is, or -1
     * @param denominator  its denominator if that is fixed; else zero, and it stands after the numerator
     * @param thing  where its object is, or -1
     */
    record Slot(boolean ofMember, int state, int number, long denominator, int thing) {}

    /** Values that are recorded together: first the states, sixteen in a long, then numbers; objects apart. */
    static final class Section {
        static final int STATES_IN_A_LONG = 16;
        static final int BITS = 4;

        private final Map<Cell, Slot> slots = new LinkedHashMap<>();
        private int longs;
        private int things;

        static Section of(List<Cell> all, boolean ofMember) {
            Section section = new Section();
            List<Cell> cells = new ArrayList<>(all);
            cells.removeIf(cell -> cell.isOfMember() != ofMember);
            section.longs = (cells.size() + STATES_IN_A_LONG - 1) / STATES_IN_A_LONG;
            for (Cell cell : cells) {
                section.add(cell, section.slots.size());
            }
            return section;
        }

        private void add(Cell cell, int state) {
            @Nullable Num number = cell instanceof Num num ? num : null;
            long denominator = number == null ? 1 : number.denominator();
            slots.put(
                    cell,
                    new Slot(
                            cell.isOfMember(),
                            state,
                            number == null ? -1 : longs,
                            denominator,
                            cell instanceof Thing ? things : -1));
            longs += number == null ? 0 : denominator == 0 ? 2 : 1;
            things += cell instanceof Thing ? 1 : 0;
        }

        Map<Cell, Slot> slots() {
            return slots;
        }

        /** How many longs it takes. */
        int longs() {
            return longs;
        }

        /** How many objects it takes. */
        int things() {
            return things;
        }
    }
}
