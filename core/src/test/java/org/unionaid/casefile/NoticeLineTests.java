package org.unionaid.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionaid.code.Label;
import org.unionaid.household.Member;
import org.unionaid.household.Relationship;
import org.unionaid.identity.PersonId;
import org.unionaid.identity.ResidentId;
import org.unionaid.money.Money;

/** Test {@link NoticeLine}. */
class NoticeLineTests {

    private static final LocalDate DAY = LocalDate.of(2024, 9, 2);

    private static Member.Builder member() {
        return Member.builder().id(PersonId.of("M-1")).relationship(Relationship.SELF);
    }

    @ParameterizedTest
    @CsvSource({"甲乙, 甲*", "甲乙丙, 甲**", "甲, 甲*", "𠮷乙, 𠮷*", "Jane Doe, J*******"})
    void of_adult_showsTheFirstCharacter(String name, String shown) {
        Member adult = member().name(name).birthDate(DAY.minusYears(18)).build();

        assertThat(NoticeLine.of(adult, DAY, 18).name()).isEqualTo(shown);
    }

    @Test
    void of_childOrUnknownAge_showsNothingOfTheName() {
        Member child =
                member().name("甲乙").birthDate(DAY.minusYears(18).plusDays(1)).build();

        assertThat(NoticeLine.of(child, DAY, 18).name()).isEqualTo(NoticeLine.HIDDEN);
        assertThat(NoticeLine.of(member().name("甲乙").build(), DAY, 18).name()).isEqualTo(NoticeLine.HIDDEN);
        assertThat(NoticeLine.of(member().birthDate(DAY.minusYears(40)).build(), DAY, 18)
                        .name())
                .isEqualTo(NoticeLine.HIDDEN);
    }

    @Test
    void withAll_isShownAsGiven() {
        NoticeLine line = NoticeLine.of(
                        member().name("甲乙").birthDate(DAY.minusYears(40)).build(), DAY, 18)
                .withNumber(ResidentId.parse("11010519491231002X"))
                .withUnit("机械厂")
                .withCategory(Category.DEEP)
                .withItem(Label.of("生活救助", "living aid"), Money.cny("4000"));

        assertThat(line.residentId()).contains("110105********002X");
        assertThat(line.unit()).contains("机械厂");
        assertThat(line.category()).contains(Category.DEEP);
        assertThat(line.item()).contains(Label.of("生活救助", "living aid"));
        assertThat(line.amount()).contains(Money.cny("4000"));
        assertThat(line.toString()).doesNotContain("甲乙", "19491231");
    }

    @Test
    void constructor_nameOrNumberInFull_isRefusedWithoutEcho() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line("甲乙", Optional.empty()))
                .withMessageNotContaining("甲");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line("甲*", Optional.of("11010519491231002X")))
                .withMessageNotContaining("1949");
        assertThat(line("甲**", Optional.of("110105********002X")).name()).isEqualTo("甲**");
    }

    private static NoticeLine line(String name, Optional<String> number) {
        return new NoticeLine(name, number, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
