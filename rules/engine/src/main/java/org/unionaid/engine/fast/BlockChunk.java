package org.unionaid.engine.fast;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What is done in one loop over the rows of a block: as much as a method can hold that the just-in-time compiler still takes, so
 * that values stay in registers.
 *
 * @param parts  in order, all for cases or all for members
 * @param reads  the values that other chunks compute for it
 */
record BlockChunk(ImmutableList<BlockPart> parts, ImmutableSet<BlockCell> reads) {
    /** Instructions; the just-in-time compiler refuses methods of more than 8,000 bytes. */
    private static final int MOST = 2_000;

    boolean ofMember() {
        return parts.get(0).ofMember();
    }

    /** The values that it computes. */
    ImmutableList<BlockCell> cells() {
        return parts.stream()
                .filter(BlockPart.OfCell.class::isInstance)
                .map(part -> ((BlockPart.OfCell) part).cell())
                .collect(ImmutableList.toImmutableList());
    }

    /** The programs that it settles, by index. */
    ImmutableList<Integer> programs() {
        return parts.stream()
                .filter(BlockPart.OfProgram.class::isInstance)
                .map(part -> ((BlockPart.OfProgram) part).program().index())
                .collect(ImmutableList.toImmutableList());
    }

    void write(Code code, BlockLoop.Current loop, ImmutableSet<BlockCell> kept) {
        loop.write(code, ofMember(), kept, () -> parts.forEach(part -> part.write(code, loop)));
    }

    /** Everything that some chunk computes for another. */
    static ImmutableSet<BlockCell> kept(ImmutableList<BlockChunk> chunks) {
        return chunks.stream().flatMap(chunk -> chunk.reads().stream()).collect(ImmutableSet.toImmutableSet());
    }

    /** Packs parts, those of cases first, because nothing of a case depends on a single member. */
    static ImmutableList<BlockChunk> of(List<BlockPart> parts, BlockLoop.Current loop) {
        ImmutableList.Builder<BlockChunk> chunks = ImmutableList.builder();
        for (boolean ofMember : new boolean[] {false, true}) {
            List<BlockPart> now = new ArrayList<>();
            int size = 0;
            for (BlockPart part : parts) {
                if (part.ofMember() == ofMember) {
                    int more = size(part, loop);
                    if (size + more > MOST && !now.isEmpty()) {
                        chunks.add(of(now, loop, ofMember));
                        now.clear();
                        size = 0;
                    }
                    now.add(part);
                    size += more;
                }
            }
            if (!now.isEmpty()) {
                chunks.add(of(now, loop, ofMember));
            }
        }
        return chunks.build();
    }

    private static BlockChunk of(List<BlockPart> parts, BlockLoop.Current loop, boolean ofMember) {
        Code draft = BlockClass.draft(new Counter());
        ImmutableSet<BlockCell> reads =
                loop.write(draft, ofMember, ImmutableSet.of(), () -> parts.forEach(part -> part.write(draft, loop)));
        return new BlockChunk(ImmutableList.copyOf(parts), reads);
    }

    private static int size(BlockPart part, BlockLoop.Current loop) {
        Counter counter = new Counter();
        Code draft = BlockClass.draft(counter);
        loop.write(draft, part.ofMember(), ImmutableSet.of(), () -> part.write(draft, loop));
        return counter.count;
    }

    /** Counts instructions and keeps nothing. */
    private static final class Counter extends MethodVisitor {
        private int count;

        Counter() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visitInsn(int opcode) {
            count++;
        }

        @Override
        public void visitVarInsn(int opcode, int index) {
            count++;
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            count++;
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            count++;
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            count++;
        }

        @Override
        public void visitLdcInsn(Object value) {
            count++;
        }

        @Override
        public void visitIntInsn(int opcode, int operand) {
            count++;
        }
    }
}
