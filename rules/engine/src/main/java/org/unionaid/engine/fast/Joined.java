package org.unionaid.engine.fast;

import static org.objectweb.asm.Opcodes.IFNE;
import static org.objectweb.asm.Opcodes.ISTORE;

import com.google.common.collect.ImmutableList;
import org.objectweb.asm.Label;

/**
 * All of, or any of: the first part that settles it does; else an open part leaves it open.
 *
 * @param all  whether all must hold, else any
 * @param parts  the parts
 */
record Joined(boolean all, ImmutableList<Truth> parts) implements Truth {
    @Override
    public void write(Code code, Ways ways) {
        Label settled = all ? ways.no() : ways.yes();
        if (code.givesUp().isPresent()) {
            writeGivingUp(code, settled, code.givesUp().get());
            code.goTo(all ? ways.yes() : ways.no());
            return;
        }
        int open = code.newLocal(1);
        code.pushInt(0);
        code.var(ISTORE, open);
        for (Truth part : parts) {
            Label next = new Label();
            Label partOpen = new Label();
            part.write(code, all ? new Ways(next, settled, partOpen) : new Ways(settled, next, partOpen));
            code.label(partOpen);
            code.pushInt(1);
            code.var(ISTORE, open);
            code.label(next);
        }
        code.var(org.objectweb.asm.Opcodes.ILOAD, open);
        code.jump(IFNE, ways.open());
        code.goTo(all ? ways.yes() : ways.no());
    }

    private void writeGivingUp(Code code, Label settled, Label open) {
        for (Truth part : parts) {
            Label next = new Label();
            part.write(code, all ? new Ways(next, settled, open) : new Ways(settled, next, open));
            code.label(next);
        }
    }

    /** At least so many hold: settled as soon as the rest cannot change it. */
    record AtLeast(int count, ImmutableList<Truth> parts) implements Truth {
        @Override
        public void write(Code code, Ways ways) {
            int met = code.newLocal(1);
            int possible = code.newLocal(1);
            code.pushInt(0);
            code.var(ISTORE, met);
            code.pushInt(0);
            code.var(ISTORE, possible);
            for (Truth part : parts) {
                Label yes = new Label();
                Label maybe = new Label();
                Label next = new Label();
                part.write(code, new Ways(yes, next, maybe));
                code.label(yes);
                code.increment(met);
                code.label(maybe);
                code.increment(possible);
                code.label(next);
            }
            code.var(org.objectweb.asm.Opcodes.ILOAD, met);
            code.pushInt(count);
            code.jump(org.objectweb.asm.Opcodes.IF_ICMPGE, ways.yes());
            code.var(org.objectweb.asm.Opcodes.ILOAD, possible);
            code.pushInt(count);
            code.jump(org.objectweb.asm.Opcodes.IF_ICMPLT, ways.no());
            code.goTo(ways.open());
        }
    }
}
