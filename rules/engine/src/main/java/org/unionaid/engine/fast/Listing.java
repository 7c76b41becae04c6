package org.unionaid.engine.fast;

import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.IFNE;
import static org.objectweb.asm.Opcodes.IF_ICMPGE;
import static org.objectweb.asm.Opcodes.ILOAD;
import static org.objectweb.asm.Opcodes.ISTORE;
import static org.objectweb.asm.Opcodes.LSTORE;

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

    /** What is done with each thing that is kept; ends by going on, or at {@code next}. */
    private interface Body {
        void write(int thing, Label next);
    }

    Listing filtered(Filter filter) {
        return new Listing(
                source,
                ImmutableList.<Filter>builder().addAll(filters).add(filter).build());
    }

    private void forEach(Code code, Label open, Body body) {
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
        int index = counter(code);
        code.label(loop);
        code.var(ILOAD, index);
        code.var(ILOAD, size);
        code.jump(IF_ICMPGE, end);
        code.var(ALOAD, list);
        code.var(ILOAD, index);
        code.callVirtual(ImmutableList.class, "get", "(I)Ljava/lang/Object;");
        int thing = code.storeObject();
        for (Filter filter : filters) {
            Label kept = new Label();
            filter.variable().bind(thing);
            filter.keeps().write(code, new Truth.Ways(kept, next, open));
            code.label(kept);
        }
        body.write(thing, next);
        code.label(next);
        code.increment(index);
        code.goTo(loop);
        code.label(end);
    }

    private static int counter(Code code) {
        int local = code.newLocal(1);
        code.pushInt(0);
        code.var(ISTORE, local);
        return local;
    }

    /** The number of things. */
    record Size(Listing list) implements Num {
        @Override
        public long denominator() {
            return 1;
        }

        @Override
        public Ratio write(Code code, Exits exits) {
            if (list.filters().isEmpty()) {
                code.var(ALOAD, list.source().write(code, Exits.open(exits.open())));
                code.cast(ImmutableList.class);
                code.callVirtual(ImmutableList.class, "size", "()I");
                code.insn(org.objectweb.asm.Opcodes.I2L);
                return Ratio.whole(code.store());
            }
            int count = counter(code);
            list.forEach(code, exits.open(), (thing, next) -> code.increment(count));
            code.var(ILOAD, count);
            code.insn(org.objectweb.asm.Opcodes.I2L);
            return Ratio.whole(code.store());
        }
    }

    /** The sum of a number over the things. */
    record Sum(Listing list, Thing.Variable variable, Num body) implements Num {
        Sum {
            requireFixed(body);
        }

        @Override
        public long denominator() {
            return body.denominator();
        }

        @Override
        public Ratio write(Code code, Exits exits) {
            code.pushLong(0);
            Operand.Local sum = code.store();
            list.forEach(code, exits.open(), (thing, next) -> {
                variable.bind(thing);
                code.load(code.plus(sum, body.write(code, exits.open()).numerator()));
                code.var(LSTORE, sum.index());
            });
            return new Ratio(sum, new Operand.Constant(denominator()));
        }
    }

    /** The least or greatest of a number over the things; none if there are no things. */
    record Best(Listing list, Thing.Variable variable, boolean least, Num body) implements Num {
        Best {
            requireFixed(body);
        }

        @Override
        public long denominator() {
            return body.denominator();
        }

        @Override
        public Ratio write(Code code, Exits exits) {
            code.pushLong(least ? Long.MAX_VALUE : Long.MIN_VALUE);
            Operand.Local best = code.store();
            int count = counter(code);
            list.forEach(code, exits.open(), (thing, next) -> {
                variable.bind(thing);
                Operand value = body.write(code, exits.open()).numerator();
                code.load(code.extreme(least, best, value));
                code.var(LSTORE, best.index());
                code.increment(count);
            });
            code.var(ILOAD, count);
            code.jump(org.objectweb.asm.Opcodes.IFEQ, exits.none());
            return new Ratio(best, new Operand.Constant(denominator()));
        }
    }

    private static void requireFixed(Num body) {
        if (body.denominator() == 0) {
            throw new Unsupported("an aggregate of numbers without a fixed denominator");
        }
    }

    /** Whether a condition holds for all, or for at least one. */
    record Quantified(Listing list, Thing.Variable variable, boolean all, Truth body) implements Truth {
        @Override
        public void write(Code code, Ways ways) {
            Label settled = all ? ways.no() : ways.yes();
            boolean mayStop = list.filters().isEmpty();
            int open = counter(code);
            int found = counter(code);
            list.forEach(code, ways.open(), (thing, next) -> {
                Label here = mayStop ? settled : new Label();
                Label partOpen = new Label();
                variable.bind(thing);
                body.write(code, all ? new Ways(next, here, partOpen) : new Ways(here, next, partOpen));
                if (!mayStop) {
                    code.label(here);
                    code.increment(found);
                    code.goTo(next);
                }
                code.label(partOpen);
                code.increment(open);
            });
            code.var(ILOAD, found);
            code.jump(IFNE, settled);
            code.var(ILOAD, open);
            code.jump(IFNE, ways.open());
            code.goTo(all ? ways.yes() : ways.no());
        }
    }
}
