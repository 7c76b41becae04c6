package org.unionaid.testkit.household;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.unionaid.answer.Answer;
import org.unionaid.household.Member;
import org.unionaid.household.Schooling;
import org.unionaid.identity.PersonId;
import org.unionaid.time.DateRange;

/** A person as drawn, before it is clear who else lives in the household; becomes a member once its age is. */
record Person(
        Role role,
        int number,
        Answer<Integer> birthday,
        Stay stay,
        Answer<Work.Draw> work,
        Answer<Schools.Draw> school,
        Money money,
        Life life) {

    /** What is earned and spent. */
    record Money(Answer<ImmutableList<Earnings.Draw>> incomes, Answer<ImmutableList<Earnings.Cost>> expenses) {}

    /** Health, papers, home and cover. */
    record Life(Health health, Standing standing, Settled settled) {}

    /** Whether somebody always belonged, came some months ago, or left some months ago. */
    enum Stay {
        ALWAYS,
        CAME,
        LEFT;

        private static final int MONTHS = 3;

        DateRange at(Calendar calendar) {
            LocalDate turn = calendar.today().minusMonths(MONTHS);
            return switch (this) {
                case ALWAYS -> DateRange.always();
                case CAME -> DateRange.startingOn(turn);
                case LEFT -> DateRange.of(LocalDate.MIN, turn);
            };
        }
    }

    Person as(Role other) {
        return new Person(other, number, birthday, stay, work, school, money, life);
    }

    /** The member at a position of the household, counted from zero. */
    Member member(PersonId id, int position, int age, Calendar calendar) {
        LocalDate born = calendar.bornFor(age, birthday.find().orElse(0));
        Answer<ImmutableList<Schooling>> schoolings = school.map(draw -> Schools.at(age, draw, calendar));
        boolean atSchool = schoolings.find().map(all -> !all.isEmpty()).orElse(false);
        return Member.builder()
                .id(id)
                .relationship(role.relationship())
                .belongs(role == Role.SELF ? DateRange.always() : stay.at(calendar))
                .birthDate(birthday.map(days -> born))
                .residentId(life.standing().residentId(born, position))
                .schoolings(schoolings)
                .employments(work.map(draw -> Work.at(age, atSchool, draw, calendar)))
                .incomes(money.incomes().map(draws -> Earnings.at(age, draws, calendar)))
                .expenses(money.expenses().map(costs -> Earnings.expenses(costs, calendar)))
                .illnesses(life.health().illnesses().map(draws -> Health.illnesses(draws, calendar)))
                .disability(life.health().disability())
                .ableToWork(life.health().ableToWorkAt(age))
                .honours(life.standing().honoursAt(age, calendar))
                .unionMember(life.standing().unionMember())
                .residences(life.settled().residences(calendar))
                .insurances(life.settled().insurances(calendar))
                .build();
    }
}
