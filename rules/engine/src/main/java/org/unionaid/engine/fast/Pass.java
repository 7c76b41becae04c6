package org.unionaid.engine.fast;

import static org.objectweb.asm.Opcodes.IFNE;
import static org.objectweb.asm.Opcodes.ILOAD;
import static org.objectweb.asm.Opcodes.ISTORE;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;

/**
 * All aggregates over one list of one thing. Two or more share one loop, which is written where that thing comes into view and
 * computes them all; each is open or not by itself. One alone is written where it is used.
 */
final class Pass {
    private final Thing source;
    private final Optional<Thing.Variable> owner;
    private final Thing.Variable element = new Thing.Variable();
    private final Map<Aggregate, Object> parts = new LinkedHashMap<>();

    /** The loop that was written last: by which code, for which thing, and what each aggregate is kept in. */
    private record Written(Code code, int thing, Map<Aggregate, Kept> kept) {}

    /** Its tally, and whether it is open: a local, unless the loop gives up on what is. */
    private record Kept(Tally tally, OptionalInt open) {
        static Kept of(Code code, Aggregate aggregate) {
            Tally tally = aggregate.begin(code);
            return new Kept(tally, code.givesUp().isPresent() ? OptionalInt.empty() : OptionalInt.of(code.counter()));
        }

        void setOpen(Code code) {
            open.ifPresent(local -> {
                code.pushInt(1);
                code.var(ISTORE, local);
            });
        }
    }

    private @Nullable Written written;

    /** No aggregates yet: those over a list of a variable, or of the case if there is none. */
    Pass(Thing source, Optional<Thing.Variable> owner) {
        this.source = source;
        this.owner = owner;
    }

    /** The variable that stands for each thing of the list. */
    Thing.Variable element() {
        return element;
    }

    /** An aggregate as a number or truth: the same one for equal aggregates. */
    Object part(Aggregate aggregate) {
        return parts.computeIfAbsent(
                aggregate,
                any -> aggregate instanceof Aggregate.OfNumber number
                        ? new OfNumber(this, number)
                        : new OfTruth(this, (Aggregate.Quantified) aggregate));
    }

    boolean isShared() {
        return parts.size() > 1;
    }

    int size() {
        return parts.size();
    }

    private int thing() {
        return owner.map(Thing.Variable::local).orElse(0);
    }

    /** Writes the loop for all; from then on each is read from its locals. */
    void write(Code code) {
        Map<Aggregate, Kept> kept = new LinkedHashMap<>();
        parts.keySet().forEach(each -> kept.put(each, Kept.of(code, each)));
        Label listOpen = code.givesUp().orElseGet(Label::new);
        Label end = new Label();
        Listing.loop(code, source, listOpen, (thing, next, enough) -> {
            element.enter(code, thing);
            kept.forEach((aggregate, each) -> step(code, aggregate, each, thing));
        });
        if (code.givesUp().isEmpty()) {
            code.goTo(end);
            code.label(listOpen);
            kept.values().forEach(each -> each.setOpen(code));
            code.label(end);
        }
        written = new Written(code, thing(), kept);
    }

    private static void step(Code code, Aggregate aggregate, Kept kept, int thing) {
        Label done = new Label();
        Label open = code.givesUp().orElseGet(Label::new);
        aggregate.list().filter(code, thing, done, open);
        kept.tally().step(thing, new Tally.Ways(done, done, open));
        if (code.givesUp().isEmpty()) {
            code.goTo(done);
            code.label(open);
            kept.setOpen(code);
        }
        code.label(done);
    }

    /** Leaves at {@code open} if it is open, else goes on with what it is kept in; has a loop of its own if none is shared. */
    private Tally find(Code code, Aggregate aggregate, Label open) {
        if (written != null && written.code() == code && written.thing() == thing()) {
            Kept kept = java.util.Objects.requireNonNull(written.kept().get(aggregate));
            kept.open().ifPresent(local -> {
                code.var(ILOAD, local);
                code.jump(IFNE, open);
            });
            return kept.tally();
        }
        Tally tally = aggregate.begin(code);
        aggregate.list().loop(code, aggregate, tally, open);
        return tally;
    }

    private record OfNumber(Pass pass, Aggregate.OfNumber aggregate) implements Num {
        @Override
        public long denominator() {
            return aggregate.denominator();
        }

        @Override
        public Ratio write(Code code, Exits exits) {
            return ((Tally.OfNumber) pass.find(code, aggregate, exits.open())).result(exits);
        }
    }

    private record OfTruth(Pass pass, Aggregate.Quantified aggregate) implements Truth {
        @Override
        public void write(Code code, Ways ways) {
            ((Tally.OfTruth) pass.find(code, aggregate, ways.open())).result(ways);
        }
    }
}
