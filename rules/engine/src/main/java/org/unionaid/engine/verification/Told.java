package org.unionaid.engine.verification;

import com.google.common.collect.ImmutableSortedSet;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A result as a receipt tells it. */
sealed interface Told {
    /** A number with its units. */
    record Amount(Ratio amount, String units) implements Told {
        @Override
        public String toString() {
            return units.isEmpty() ? amount.toString() : amount + " " + units;
        }
    }

    /** Anything else that is known. */
    record Word(String text) implements Told {
        static final Word TRUE = new Word("true");
        static final Word FALSE = new Word("false");
        static final Word NONE = new Word("none");

        @Override
        public String toString() {
            return text;
        }
    }

    /** What is not known, with what to ask. */
    record Unknown(ImmutableSortedSet<String> paths) implements Told {
        @Override
        public String toString() {
            return "unknown:" + String.join("; ", paths);
        }
    }

    /** What could not be computed: code and place. */
    record Failed(String text) implements Told {
        @Override
        public String toString() {
            return "failed:" + text;
        }
    }

    /** A number, as receipts write it. */
    Pattern NUMBER = Pattern.compile("(-?[0-9]+)(?:/([1-9][0-9]*))?(?: ([a-z0-9*^-]+))?");

    static Told parse(String text) {
        if (text.startsWith("unknown:")) {
            return new Unknown(ImmutableSortedSet.copyOf(text.substring(8).split("; ", -1)));
        }
        if (text.startsWith("failed:")) {
            return new Failed(text.substring(7));
        }
        Matcher number = NUMBER.matcher(text);
        if (!number.matches()) {
            return new Word(text);
        }
        String below = number.group(2);
        String units = number.group(3);
        return new Amount(
                new Ratio(new BigInteger(number.group(1)), below == null ? BigInteger.ONE : new BigInteger(below)),
                units == null ? "" : units);
    }

    static Told of(boolean truth) {
        return truth ? Word.TRUE : Word.FALSE;
    }

    default boolean isKnown() {
        return this instanceof Amount || this instanceof Word;
    }

    default boolean isTrue() {
        return toString().equals("true");
    }

    default boolean isFalse() {
        return toString().equals("false");
    }

    /** The number, where the rule demands one. */
    default Amount number() {
        if (this instanceof Amount number) {
            return number;
        }
        throw new BrokenReceiptException("'" + this + "' where a number must be", "'" + this + "' 应为数");
    }

    /** The text after a prefix such as {@code date:}, where the rule demands one of that kind. */
    default String after(String prefix) {
        if (toString().startsWith(prefix)) {
            return toString().substring(prefix.length());
        }
        throw new BrokenReceiptException(
                "'" + this + "' where '" + prefix + "' must be", "'" + this + "' 应以 '" + prefix + "' 开头");
    }
}
