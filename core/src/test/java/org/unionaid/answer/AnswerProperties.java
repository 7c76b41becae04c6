package org.unionaid.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of {@link Answer} as a functor and a monad. */
class AnswerProperties {

    @Property
    void map_identity_changesNothing(@ForAll("answers") Answer<Integer> answer) {
        assertThat(answer.map(Function.identity())).isEqualTo(answer);
    }

    @Property
    void map_composition_isMapAfterMap(
            @ForAll("answers") Answer<Integer> answer,
            @ForAll Function<Integer, String> first,
            @ForAll Function<String, Long> second) {
        assertThat(answer.map(first.andThen(second)))
                .isEqualTo(answer.map(first).map(second));
    }

    @Property
    void flatMap_known_isTheFunctionItself(
            @ForAll int value, @ForAll("functions") Function<Integer, Answer<Integer>> function) {
        assertThat(Answer.known(value).flatMap(function)).isEqualTo(function.apply(value));
    }

    @Property
    void flatMap_wrapping_changesNothing(@ForAll("answers") Answer<Integer> answer) {
        assertThat(answer.flatMap(Answer::known)).isEqualTo(answer);
    }

    @Property
    void flatMap_nesting_isFlatMapAfterFlatMap(
            @ForAll("answers") Answer<Integer> answer,
            @ForAll("functions") Function<Integer, Answer<Integer>> first,
            @ForAll("functions") Function<Integer, Answer<Integer>> second) {
        assertThat(answer.flatMap(first).flatMap(second))
                .isEqualTo(answer.flatMap(value -> first.apply(value).flatMap(second)));
    }

    @Property
    void flatMap_unknown_neverBecomesAnythingElse(
            @ForAll("functions") Function<Integer, Answer<Integer>> function, @ForAll int value) {
        assertThat(Answer.<Integer>unknown()
                        .flatMap(function)
                        .orElseIfNone(value)
                        .isUnknown())
                .isTrue();
    }

    @Provide
    Arbitrary<Answer<Integer>> answers() {
        return Arbitraries.oneOf(
                Arbitraries.integers().map(Answer::known),
                Arbitraries.just(Answer.none()),
                Arbitraries.just(Answer.unknown()));
    }

    @Provide
    Arbitrary<Function<Integer, Answer<Integer>>> functions() {
        return net.jqwik.api.Functions.function(Function.class).returning(answers());
    }
}
