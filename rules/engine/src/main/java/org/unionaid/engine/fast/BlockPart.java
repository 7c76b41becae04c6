package org.unionaid.engine.fast;

import static org.objectweb.asm.Opcodes.BASTORE;
import static org.objectweb.asm.Opcodes.LASTORE;

import org.objectweb.asm.Label;

/** One thing that is done for each row of a block: a value is computed, or a program is settled. */
sealed interface BlockPart {
    /** Whether it is done for each member, else for each case. */
    boolean ofMember();

    /** Writes what is done for one row, in the loop that is being written. */
    void write(Code code, BlockLoop.Current loop);

    /** A value that others need. */
    record OfCell(BlockCell cell) implements BlockPart {
        @Override
        public boolean ofMember() {
            return cell.isOfMember();
        }

        @Override
        public void write(Code code, BlockLoop.Current loop) {
            cell.writeKeeping(code);
        }
    }

    /** A program; where nothing is written, it is refused. */
    record OfProgram(ProgramCode program, boolean ofMember) implements BlockPart {
        @Override
        public void write(Code code, BlockLoop.Current loop) {
            Label refused = new Label();
            Label open = new Label();
            Given.Sums sums = program.settle(code, refused, open);
            put(code, loop, "caps", sums.cap());
            if (program.given().cap().isEmpty() || program.given().award().isPresent()) {
                put(code, loop, "awards", sums.award());
            }
            result(code, loop, GeneratedReader.GRANTED);
            code.goTo(refused);
            code.label(open);
            result(code, loop, GeneratedReader.OPEN);
            code.label(refused);
        }

        private void put(Code code, BlockLoop.Current loop, String field, Operand value) {
            loop.loop().result(field, "[J", program.index());
            code.load(value);
            code.insn(LASTORE);
        }

        private void result(Code code, BlockLoop.Current loop, int result) {
            loop.loop().result("results", "[B", program.index());
            code.pushInt(result);
            code.insn(BASTORE);
        }
    }
}
