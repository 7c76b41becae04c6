package org.unionaid.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** Test {@link Answer}. */
class AnswerTests {

    private static final Answer<Integer> KNOWN = Answer.known(5);
    private static final Answer<Integer> NONE = Answer.none();
    private static final Answer<Integer> UNKNOWN = Answer.unknown();

    @Test
    void known_null_isRefused() {
        assertThatThrownBy(() -> Answer.known(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void kind_ofEach_isTheOneAndNoOther() {
        assertThat(KNOWN.isKnown()).isTrue();
        assertThat(KNOWN.isNone()).isFalse();
        assertThat(KNOWN.isUnknown()).isFalse();
        assertThat(NONE.isKnown()).isFalse();
        assertThat(NONE.isNone()).isTrue();
        assertThat(NONE.isUnknown()).isFalse();
        assertThat(UNKNOWN.isKnown()).isFalse();
        assertThat(UNKNOWN.isNone()).isFalse();
        assertThat(UNKNOWN.isUnknown()).isTrue();
    }

    @Test
    void equals_noneAndUnknown_differ() {
        assertThat(NONE).isNotEqualTo(UNKNOWN).isEqualTo(new Answer.None<>());
        assertThat(UNKNOWN).isEqualTo(new Answer.Unknown<>());
        assertThat(KNOWN)
                .isEqualTo(Answer.known(5))
                .isNotEqualTo(Answer.known(6))
                .isNotEqualTo(NONE);
    }

    @Test
    void get_withoutValue_saysWhichKindItIs() {
        assertThat(KNOWN.get()).isEqualTo(5);
        assertThatThrownBy(NONE::get).isInstanceOf(NoSuchElementException.class).hasMessage("The answer is none");
        assertThatThrownBy(UNKNOWN::get)
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("The answer is unknown");
    }

    @Test
    void find_withoutValue_isEmpty() {
        assertThat(KNOWN.find()).contains(5);
        assertThat(NONE.find()).isEmpty();
        assertThat(UNKNOWN.find()).isEmpty();
    }

    @Test
    void map_functionGivingNull_isRefused() {
        assertThatThrownBy(() -> KNOWN.map(value -> null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> KNOWN.flatMap(value -> null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void flatMap_known_isTheFunctionsAnswer() {
        assertThat(KNOWN.flatMap(value -> Answer.<String>none())).isEqualTo(Answer.none());
        assertThat(KNOWN.flatMap(value -> Answer.<String>unknown())).isEqualTo(Answer.unknown());
        assertThat(KNOWN.flatMap(value -> Answer.known("v" + value))).isEqualTo(Answer.known("v5"));
    }

    @Test
    void match_each_callsItsOwnFunctionOnly() {
        assertThat(KNOWN.<String>match(value -> "known " + value, AnswerTests::unwanted, AnswerTests::unwanted))
                .isEqualTo("known 5");
        assertThat(NONE.<String>match(value -> unwanted(), () -> "none", AnswerTests::unwanted))
                .isEqualTo("none");
        assertThat(UNKNOWN.<String>match(value -> unwanted(), AnswerTests::unwanted, () -> "unknown"))
                .isEqualTo("unknown");
    }

    @Test
    void orElseIfNone_unknown_staysUnknown() {
        assertThat(NONE.orElseIfNone(0)).isEqualTo(Answer.known(0));
        assertThat(KNOWN.orElseIfNone(0)).isSameAs(KNOWN);
        assertThat(UNKNOWN.orElseIfNone(0)).isSameAs(UNKNOWN);
    }

    @Test
    void toString_each_namesTheKind() {
        assertThat(KNOWN).hasToString("Known(5)");
        assertThat(NONE).hasToString("None");
        assertThat(UNKNOWN).hasToString("Unknown");
    }

    private static String unwanted() {
        throw new AssertionError("this kind was not asked");
    }
}
