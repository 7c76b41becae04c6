package org.unionaid.engine.fast;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * The aggregates over one list of the case, each kept in a cell. Two or more are computed together, in one pass over the list, by
 * whatever needs one of them first.
 */
final class Fusion {
    /** As many as fit well into one method: the JVM compiles no method of more than 8,000 bytes. */
    private static final int MOST = 12;

    private final int index;
    private final Pass pass;
    private final Map<Object, Cell> cells = new LinkedHashMap<>();

    Fusion(int index, Thing list) {
        this.index = index;
        this.pass = new Pass(list, Optional.empty());
    }

    int index() {
        return index;
    }

    Pass pass() {
        return pass;
    }

    boolean isFull() {
        return cells.size() == MOST;
    }

    /** The cell of one of the parts of the pass. */
    Cell cell(Object part, Function<Object, Cell> make) {
        Cell cell = cells.computeIfAbsent(part, make);
        cell.fuse(this);
        return cell;
    }

    boolean isShared() {
        return pass.isShared();
    }

    /** Writes the method that computes them all if nothing is open, which it usually is not, and else calls the careful one. */
    void write(Code code) {
        Label open = new Label();
        code.givingUp(open, () -> pass.write(code));
        cells.values().forEach(cell -> cell.writeKeeping(code));
        code.insn(Opcodes.RETURN);
        code.label(open);
        code.loadThis();
        code.callOwn(Fields.pass(index, true), "()V");
        code.insn(Opcodes.RETURN);
    }

    /** Writes the method that tells for each by itself whether it is open; one that fails leaves them all open. */
    void writeCareful(Code code) {
        cells.values().forEach(cell -> cell.keepState(code, Cell.OPEN));
        pass.write(code);
        cells.values().forEach(cell -> cell.writeKeeping(code));
        code.insn(Opcodes.RETURN);
    }
}
