package org.unionaid.engine.catalog;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.unionaid.engine.value.Value;

/**
 * A second way to read a fact, for a fixed day, place and arguments: a bare number or object instead of a {@link Reading}, so
 * that many cases can be read without making anything.
 *
 * <p>A fact may have one; without it the fact's {@link Fact.Reader} is asked. Whatever a fast reading cannot tell at once it
 * leaves {@linkplain #OPEN open}: what is unknown, what is too large for a long, what would throw. Its law: where it is not
 * open, it says what the fact's reader says. Immutable and thread-safe.
 */
public sealed interface FastReading {
    /** Ask the fact's reader instead; no amount of money has this number of fen. */
    long OPEN = Long.MIN_VALUE;

    /** The answer is that there is none; an amount that has this number of fen must be left open. */
    long NONE = Long.MIN_VALUE + 1;

    /** Reads numbers (in the unit of the fact, fen for money), truths (1 and 0), and days (since 1970-01-01). */
    @FunctionalInterface
    non-sealed interface OfLong extends FastReading {
        /**
         * Reads the fact.
         *
         * @param thing  the thing asked, as in {@link Value.Element#object()}
         * @return the number, {@link #NONE}, or {@link #OPEN}
         */
        long read(Object thing);
    }

    /** Reads codes and texts (as {@link String}), things, and lists of things (as {@link ImmutableList}). */
    @FunctionalInterface
    non-sealed interface OfObject extends FastReading {
        /**
         * Reads the fact.
         *
         * @param thing  the thing asked, as in {@link Value.Element#object()}
         * @return the text, thing or list; {@link Value#NONE} if there is none; null if it is open
         */
        @Nullable
        Object read(Object thing);
    }

    /** Makes the reading for a day, place and arguments. */
    @FunctionalInterface
    interface Maker {
        /**
         * The reading.
         *
         * @param context  day and place
         * @param arguments  values of the fact's declared parameter types, in order
         * @return the reading
         */
        FastReading at(FactContext context, ImmutableList<Value> arguments);
    }

    /**
     * The number of things of a list: generated code may count them while it goes through the list anyway.
     *
     * @param list  a fact of the same receiver, without arguments, that has a fast reading
     */
    record CountOf(Fact list) implements Maker {
        @Override
        public FastReading at(FactContext context, ImmutableList<Value> arguments) {
            OfObject things = things(list, context);
            return (OfLong) thing -> {
                ImmutableList<?> all = (ImmutableList<?>) things.read(thing);
                return all == null ? OPEN : all.size();
            };
        }
    }

    /**
     * The sum of a number over the things of a list: generated code may add it up while it goes through the list anyway.
     *
     * @param list  a fact of the same receiver, without arguments, that has a fast reading
     * @param each  a fact of each thing, of the same arguments and type and never none, that has a fast reading
     */
    record SumOf(Fact list, Fact each) implements Maker {
        @Override
        public FastReading at(FactContext context, ImmutableList<Value> arguments) {
            OfObject things = things(list, context);
            OfLong part = (OfLong) each.fast().orElseThrow().at(context, arguments);
            return (OfLong) thing -> sum((ImmutableList<?>) things.read(thing), part);
        }

        private static long sum(@Nullable ImmutableList<?> things, OfLong part) {
            if (things == null) {
                return OPEN;
            }
            long sum = 0;
            for (int i = 0; i < things.size(); i++) {
                long next = part.read(things.get(i));
                long both = sum + next;
                boolean overflow = ((sum ^ both) & (next ^ both)) < 0;
                if (next == OPEN || next == NONE || overflow) {
                    return OPEN;
                }
                sum = both;
            }
            return sum == OPEN || sum == NONE ? OPEN : sum;
        }
    }

    private static OfObject things(Fact list, FactContext context) {
        return (OfObject) list.fast().orElseThrow().at(context, ImmutableList.of());
    }

    /**
     * A reading of a number, truth or day that needs no arguments.
     *
     * @param reading  how to read it, not null
     * @return the maker that always gives it
     */
    static Maker ofLong(OfLong reading) {
        return (context, arguments) -> reading;
    }

    /**
     * A reading of a code, text, thing or list that needs no arguments.
     *
     * @param reading  how to read it, not null
     * @return the maker that always gives it
     */
    static Maker ofObject(OfObject reading) {
        return (context, arguments) -> reading;
    }
}
