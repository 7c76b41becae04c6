package org.unionaid.engine.fast;

import static org.objectweb.asm.Opcodes.I2L;
import static org.objectweb.asm.Opcodes.IFEQ;
import static org.objectweb.asm.Opcodes.IFNE;
import static org.objectweb.asm.Opcodes.ILOAD;
import static org.objectweb.asm.Opcodes.LSTORE;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.objectweb.asm.Label;

/** What a loop over a list finds. It may have a loop of its own or share one with others; two that are equal find the same. */
sealed interface Aggregate {
    /** The list. */
    Listing list();

    /** The variable that stands for each thing in the body, if there is a body. */
    Optional<Thing.Variable> bodyVariable();

    /** Writes what comes before the loop. */
    Tally begin(Code code);

    /** Every variable that stands for a thing of the list. */
    default ImmutableSet<Thing.Variable> variables() {
        ImmutableSet.Builder<Thing.Variable> all = ImmutableSet.builder();
        list().filters().forEach(filter -> all.add(filter.variable()));
        bodyVariable().ifPresent(all::add);
        return all.build();
    }

    /** A number. */
    sealed interface OfNumber extends Aggregate {
        /** The denominator of every value. */
        long denominator();

        @Override
        Tally.OfNumber begin(Code code);
    }

    /** The number of things. */
    record Size(Listing list) implements OfNumber {
        @Override
        public Optional<Thing.Variable> bodyVariable() {
            return Optional.empty();
        }

        @Override
        public long denominator() {
            return 1;
        }

        @Override
        public Tally.OfNumber begin(Code code) {
            int count = code.counter();
            return new Tally.OfNumber() {
                @Override
                public void step(int thing, Tally.Ways ways) {
                    code.increment(count);
                }

                @Override
                public Ratio result(Exits exits) {
                    code.var(ILOAD, count);
                    code.insn(I2L);
                    return Ratio.whole(code.store());
                }
            };
        }
    }

    /** The sum of a number over the things. */
    record Sum(Listing list, Thing.Variable variable, Num body) implements OfNumber {
        public Sum {
            requireFixed(body);
        }

        @Override
        public Optional<Thing.Variable> bodyVariable() {
            return Optional.of(variable);
        }

        @Override
        public long denominator() {
            return body.denominator();
        }

        @Override
        public Tally.OfNumber begin(Code code) {
            code.pushLong(0);
            Operand.Local sum = code.store();
            return new Tally.OfNumber() {
                @Override
                public void step(int thing, Tally.Ways ways) {
                    variable.bound(thing, () -> {
                        code.load(code.plus(sum, body.write(code, ways.open()).numerator()));
                        code.var(LSTORE, sum.index());
                    });
                }

                @Override
                public Ratio result(Exits exits) {
                    return new Ratio(sum, new Operand.Constant(denominator()));
                }
            };
        }
    }

    /** The least or greatest of a number over the things; none if there are no things. */
    record Best(Listing list, Thing.Variable variable, boolean least, Num body) implements OfNumber {
        public Best {
            requireFixed(body);
        }

        @Override
        public Optional<Thing.Variable> bodyVariable() {
            return Optional.of(variable);
        }

        @Override
        public long denominator() {
            return body.denominator();
        }

        @Override
        public Tally.OfNumber begin(Code code) {
            code.pushLong(least ? Long.MAX_VALUE : Long.MIN_VALUE);
            Operand.Local best = code.store();
            int count = code.counter();
            return new Tally.OfNumber() {
                @Override
                public void step(int thing, Tally.Ways ways) {
                    variable.bound(thing, () -> {
                        Operand value = body.write(code, ways.open()).numerator();
                        code.load(code.extreme(least, best, value));
                        code.var(LSTORE, best.index());
                        code.increment(count);
                    });
                }

                @Override
                public Ratio result(Exits exits) {
                    code.var(ILOAD, count);
                    code.jump(IFEQ, exits.none());
                    return new Ratio(best, new Operand.Constant(denominator()));
                }
            };
        }
    }

    private static void requireFixed(Num body) {
        if (body.denominator() == 0) {
            throw new Unsupported("an aggregate of numbers without a fixed denominator");
        }
    }

    /** Whether a condition holds for all, or for at least one: what settles it does, else an open one leaves it open. */
    record Quantified(Listing list, Thing.Variable variable, boolean all, Truth body) implements Aggregate {
        @Override
        public Optional<Thing.Variable> bodyVariable() {
            return Optional.of(variable);
        }

        @Override
        public Tally.OfTruth begin(Code code) {
            boolean mayStop = list.filters().isEmpty();
            Optional<Label> givesUp = code.givesUp();
            int open = givesUp.isPresent() ? 0 : code.counter();
            int found = code.counter();
            return new Tally.OfTruth() {
                @Override
                public void step(int thing, Tally.Ways ways) {
                    Label here = new Label();
                    Label partOpen = givesUp.orElseGet(Label::new);
                    variable.bound(
                            thing,
                            () -> body.write(
                                    code,
                                    all
                                            ? new Truth.Ways(ways.next(), here, partOpen)
                                            : new Truth.Ways(here, ways.next(), partOpen)));
                    code.label(here);
                    code.increment(found);
                    code.goTo(mayStop ? ways.enough() : ways.next());
                    if (givesUp.isEmpty()) {
                        code.label(partOpen);
                        code.increment(open);
                    }
                }

                @Override
                public void result(Truth.Ways ways) {
                    code.var(ILOAD, found);
                    code.jump(IFNE, all ? ways.no() : ways.yes());
                    if (givesUp.isEmpty()) {
                        code.var(ILOAD, open);
                        code.jump(IFNE, ways.open());
                    }
                    code.goTo(all ? ways.yes() : ways.no());
                }
            };
        }
    }
}
