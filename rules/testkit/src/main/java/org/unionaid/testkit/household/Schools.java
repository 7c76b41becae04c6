package org.unionaid.testkit.household;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.unionaid.answer.Answer;
import org.unionaid.household.SchoolKind;
import org.unionaid.household.SchoolStage;
import org.unionaid.household.Schooling;
import org.unionaid.money.Money;
import org.unionaid.time.DateRange;

/** Which school somebody goes to at an age: kindergarten from 3, primary school from 6, and so on up to 24. */
final class Schools {
    private static final ImmutableList<Step> STEPS = ImmutableList.of(
            new Step(SchoolStage.KINDERGARTEN, SchoolStage.KINDERGARTEN, 3, 3, true),
            new Step(SchoolStage.PRIMARY, SchoolStage.PRIMARY, 6, 6, true),
            new Step(SchoolStage.JUNIOR, SchoolStage.JUNIOR, 12, 3, true),
            new Step(SchoolStage.SENIOR, SchoolStage.VOCATIONAL, 15, 3, true),
            new Step(SchoolStage.UNDERGRADUATE, SchoolStage.JUNIOR_COLLEGE, 18, 4, false),
            new Step(SchoolStage.POSTGRADUATE, SchoolStage.POSTGRADUATE, 22, 3, false));

    private Schools() {}

    /** How a school was drawn; {@code studiesOn} matters after 18 only, {@code other} picks the vocational way. */
    record Draw(
            boolean studiesOn, boolean other, Answer<SchoolKind> kind, Answer<Integer> firstYear, Answer<Money> fee) {}

    private record Step(SchoolStage usual, SchoolStage other, int fromAge, int years, boolean everybody) {}

    static ImmutableList<Schooling> at(int age, Draw draw, Calendar calendar) {
        Optional<Step> step = STEPS.stream()
                .filter(each -> age >= each.fromAge() && age < each.fromAge() + each.years())
                .filter(each -> each.everybody() || draw.studiesOn())
                .findFirst();
        return step.map(each -> ImmutableList.of(schooling(each, age, draw, calendar)))
                .orElse(ImmutableList.of());
    }

    private static Schooling schooling(Step step, int age, Draw draw, Calendar calendar) {
        LocalDate start = calendar.schoolYearStart().minusYears((long) age - step.fromAge());
        return Schooling.builder()
                .stage(draw.other() ? step.other() : step.usual())
                .kind(draw.kind())
                .firstYear(draw.firstYear())
                .annualFee(draw.fee())
                .period(DateRange.of(start, start.plusYears(step.years())))
                .build();
    }
}
