package org.unionaid.engine.fast;

import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.IF_ICMPGE;
import static org.objectweb.asm.Opcodes.ILOAD;
import static org.objectweb.asm.Opcodes.ISTORE;

import com.google.common.collect.ImmutableList;
import org.objectweb.asm.Label;

/**
 * A list of things with filters; a filter that is open for one thing leaves the list open.
 *
 * @param source  the list before the filters
 * @param filters  in order
 */
record Listing(Thing source, ImmutableList<Filter> filters) {
    /** Keeps the things for which a condition holds. */
    record Filter(Thing.Variable variable, Truth keeps) {}

    /** What is done with each thing; goes straight on, or at one of the labels. */
    interface Body {
        void write(int thing, Label next, Label end);
    }

    Listing filtered(Filter filter) {
        return new Listing(
                source,
                ImmutableList.<Filter>builder().addAll(filters).add(filter).build());
    }

    /** Writes a loop for one aggregate of this list alone. */
    void loop(Code code, Aggregate aggregate, Tally tally, Label open) {
        loop(code, source, open, (thing, next, end) -> {
            aggregate.variables().forEach(variable -> variable.enter(code, thing));
            filter(code, thing, next, open);
            tally.step(thing, new Tally.Ways(next, end, open));
        });
    }

    /** Writes code that goes on with a thing that every filter keeps. */
    void filter(Code code, int thing, Label next, Label open) {
        for (Filter filter : filters) {
            Label kept = new Label();
            filter.variable().bound(thing, () -> filter.keeps().write(code, new Truth.Ways(kept, next, open)));
            code.label(kept);
        }
    }

    /** Writes a loop over a list without filters. */
    static void loop(Code code, Thing source, Label open, Body body) {
        Label loop = new Label();
        Label next = new Label();
        Label end = new Label();
        code.var(ALOAD, source.write(code, Exits.open(open)));
        code.cast(ImmutableList.class);
        int list = code.storeObject();
        code.var(ALOAD, list);
        code.callVirtual(ImmutableList.class, "size", "()I");
        int size = code.newLocal(1);
        code.var(ISTORE, size);
        int index = code.counter();
        code.label(loop);
        code.var(ILOAD, index);
        code.var(ILOAD, size);
        code.jump(IF_ICMPGE, end);
        code.var(ALOAD, list);
        code.var(ILOAD, index);
        code.callVirtual(ImmutableList.class, "get", "(I)Ljava/lang/Object;");
        body.write(code.storeObject(), next, end);
        code.label(next);
        code.increment(index);
        code.goTo(loop);
        code.label(end);
    }

    /** The number of things of a list without filters: no loop is needed. */
    record Length(Thing list) implements Num {
        @Override
        public long denominator() {
            return 1;
        }

        @Override
        public Ratio write(Code code, Exits exits) {
            code.var(ALOAD, list.write(code, Exits.open(exits.open())));
            code.cast(ImmutableList.class);
            code.callVirtual(ImmutableList.class, "size", "()I");
            code.insn(org.objectweb.asm.Opcodes.I2L);
            return Ratio.whole(code.store());
        }
    }
}
