package org.unionaid.answer;

import com.google.common.collect.ImmutableList;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The answer to one question about a person, a household or an employer: known, none or unknown.
 *
 * <p>{@linkplain Known Known} carries a value. {@linkplain None None} says that the question was asked and there is
 * nothing: no disability, no employer. {@linkplain Unknown Unknown} says that nobody has asked, or that what was said
 * is not evidenced. In JSON the three are a value, {@code null} and a missing key.
 *
 * <p>Answers are immutable and thread-safe; two answers are equal if they are of the same kind with equal values.
 *
 * @param <T> the type of the value
 */
public sealed interface Answer<T> permits Answer.Known, Answer.None, Answer.Unknown {

    /**
     * An answer with a value.
     *
     * @param value the value, not null
     * @param <T> the type of the value
     */
    record Known<T>(T value) implements Answer<T> {

        /** The empty list: most lists of most households are, and one answer serves them all. */
        private static final Known<?> NOTHING = new Known<>(ImmutableList.of());

        /**
         * Creates a known answer.
         *
         * @throws NullPointerException if the value is null
         */
        public Known {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public String toString() {
            return "Known(" + value + ")";
        }
    }

    /**
     * The answer that there is nothing.
     *
     * @param <T> the type of the value there would be
     */
    record None<T>() implements Answer<T> {

        private static final None<?> INSTANCE = new None<>();

        @Override
        public String toString() {
            return "None";
        }
    }

    /**
     * The answer that it is not known.
     *
     * @param <T> the type of the value there may be
     */
    record Unknown<T>() implements Answer<T> {

        private static final Unknown<?> INSTANCE = new Unknown<>();

        @Override
        public String toString() {
            return "Unknown";
        }
    }

    /**
     * The answer that is the given value.
     *
     * @param value the value, not null
     * @param <T> the type of the value
     * @return the known answer
     * @throws NullPointerException if the value is null
     */
    @SuppressWarnings("unchecked") // an empty list is one of any type
    static <T> Answer<T> known(T value) {
        return value instanceof ImmutableList<?> list && list.isEmpty()
                ? (Answer<T>) Known.NOTHING
                : new Known<>(value);
    }

    /**
     * The answer that there is nothing.
     *
     * @param <T> the type of the value there would be
     * @return the none answer
     */
    @SuppressWarnings("unchecked") // holds no value, so it serves every type
    static <T> Answer<T> none() {
        return (Answer<T>) None.INSTANCE;
    }

    /**
     * The answer that it is not known.
     *
     * @param <T> the type of the value there may be
     * @return the unknown answer
     */
    @SuppressWarnings("unchecked") // holds no value, so it serves every type
    static <T> Answer<T> unknown() {
        return (Answer<T>) Unknown.INSTANCE;
    }

    /**
     * The answer of one who has looked: what was found, or none. Not for a value that nobody has looked for.
     *
     * @param found the value, empty if there is none
     * @param <T> the type of the value
     * @return known with the value, else none
     */
    static <T> Answer<T> from(Optional<? extends T> found) {
        return found.<Answer<T>>map(Answer::known).orElseGet(Answer::none);
    }

    /**
     * Whether there is a value.
     *
     * @return true if this is {@link Known}
     */
    default boolean isKnown() {
        return this instanceof Known;
    }

    /**
     * Whether it is known that there is nothing.
     *
     * @return true if this is {@link None}
     */
    default boolean isNone() {
        return this instanceof None;
    }

    /**
     * Whether it is not known.
     *
     * @return true if this is {@link Unknown}
     */
    default boolean isUnknown() {
        return this instanceof Unknown;
    }

    /**
     * The value.
     *
     * @return the value, not null
     * @throws NoSuchElementException if this is none or unknown; the message says which
     */
    default T get() {
        if (this instanceof Known<T> known) {
            return known.value();
        }
        throw new NoSuchElementException(isNone() ? "The answer is none" : "The answer is unknown");
    }

    /**
     * The value, if there is one. Both none and unknown give empty: use {@link #match} where they differ.
     *
     * @return the value of a known answer, else empty
     */
    default Optional<T> find() {
        return this instanceof Known<T> known ? Optional.of(known.value()) : Optional.empty();
    }

    /**
     * Applies a function to the value of a known answer; none and unknown stay what they are.
     *
     * @param function the function, not null, not returning null
     * @param <R> the type of the result
     * @return the answer with the function's result
     * @throws NullPointerException if the function returns null
     */
    default <R> Answer<R> map(Function<? super T, ? extends R> function) {
        Objects.requireNonNull(function, "function");
        return flatMap(value -> known(function.apply(value)));
    }

    /**
     * Applies a function that itself answers to the value of a known answer; none and unknown stay what they are.
     *
     * @param function the function, not null, not returning null
     * @param <R> the type of the result
     * @return the function's answer
     * @throws NullPointerException if the function returns null
     */
    default <R> Answer<R> flatMap(Function<? super T, ? extends Answer<? extends R>> function) {
        Objects.requireNonNull(function, "function");
        return match(value -> covariant(function.apply(value)), Answer::none, Answer::unknown);
    }

    /**
     * Handles each of the three kinds: the exhaustive way to read an answer.
     *
     * @param known applied to the value of a known answer
     * @param none called for none
     * @param unknown called for unknown
     * @param <R> the type of the result
     * @return what the called one returns
     */
    default <R> R match(
            Function<? super T, ? extends R> known, Supplier<? extends R> none, Supplier<? extends R> unknown) {
        if (this instanceof Known<T> present) {
            return known.apply(present.value());
        }
        return isNone() ? none.get() : unknown.get();
    }

    /**
     * Gives none a value, where the reader knows what nothing means: no income is an income of 0.00. Known and unknown
     * stay what they are; there is deliberately no way to give unknown a value.
     *
     * @param value the value that none stands for, not null
     * @return a known answer with the value if this is none, else this
     * @throws NullPointerException if the value is null
     */
    default Answer<T> orElseIfNone(T value) {
        Objects.requireNonNull(value, "value");
        return isNone() ? known(value) : this;
    }

    @SuppressWarnings("unchecked") // an answer is immutable and only gives values out
    private static <R> Answer<R> covariant(Answer<? extends R> answer) {
        return (Answer<R>) Objects.requireNonNull(answer, "answer of the function");
    }
}
