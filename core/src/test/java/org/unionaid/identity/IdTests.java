package org.unionaid.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Test all types of ids: they differ in nothing but what they are the id of. */
class IdTests {

    static final List<Arguments> TYPES = Stream.<Function<String, ? extends Record>>of(
                    PersonId::of,
                    HouseholdId::of,
                    EmployerId::of,
                    RosterId::of,
                    FileId::of,
                    ApplicationId::of,
                    ProgramId::of,
                    PolicyId::of,
                    EntitlementId::of,
                    DisbursementId::of,
                    FundId::of,
                    EventId::of,
                    EvidenceId::of)
            .map(Arguments::of)
            .toList();

    @ParameterizedTest
    @FieldSource("TYPES")
    void of_text_isItsText(Function<String, ?> type) {
        assertThat(type.apply("P-1/户")).hasToString("P-1/户").isEqualTo(type.apply("P-1/户"));
        assertThat(type.apply("P-1")).isNotEqualTo(type.apply("P-2"));
        assertThat(type.apply("a".repeat(64))).hasToString("a".repeat(64));
    }

    @ParameterizedTest
    @FieldSource("TYPES")
    @SuppressWarnings("unchecked")
    void compareTo_two_isTheOrderOfTheirTexts(Function<String, ?> type) {
        Comparable<Object> first = (Comparable<Object>) type.apply("a");

        assertThat(first.compareTo(type.apply("b"))).isNegative();
        assertThat(first.compareTo(type.apply("a"))).isZero();
        assertThat(first.compareTo(type.apply("A"))).isPositive();
    }

    @ParameterizedTest
    @FieldSource("TYPES")
    void of_malformed_isRefusedByTheNameOfTheType(Function<String, ?> type) {
        String name = type.apply("x").getClass().getSimpleName();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> type.apply(""))
                .withMessage("'" + name + "' must be 1 to 64 characters without blanks, but it has 0 characters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> type.apply("a".repeat(65)))
                .withMessageEndingWith("it has 65 characters");
        assertThatNullPointerException().isThrownBy(() -> type.apply(null)).withMessage(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b", " a", "a\t", "a\n", "a\u00a0", "a\u3000", "a\u0000", "a\u200b", "a\u2028", "a\u2029", "a\ud800",
                "a\ue000", "a\uffff"
            })
    void of_invisibleCharacter_isRefusedWithoutEcho(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonId.of(text))
                .withMessageMatching("'PersonId' .* the character at index [01] is not visible");
    }

    @Test
    void of_characterOfTwoUnits_isAllowed() {
        assertThat(PersonId.of("\ud842\udfb7-1")).hasToString("\ud842\udfb7-1");
    }
}
