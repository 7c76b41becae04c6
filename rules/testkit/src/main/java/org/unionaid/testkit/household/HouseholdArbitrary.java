package org.unionaid.testkit.household;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.unionaid.household.Household;
import org.unionaid.household.IncomeKind;
import org.unionaid.household.Member;
import org.unionaid.identity.HouseholdId;
import org.unionaid.identity.PersonId;
import org.unionaid.money.Money;
import org.unionaid.time.AsOf;

/**
 * Generates households (家庭): one person whose household it is, and up to five more whose ages and relationships fit.
 *
 * <p>Without further calls some facts are unknown, incomes go up to 6,000.00 yuan a month, and the day is 2019-07-01. The first
 * member is always {@code SELF} and always belongs; the others may have come or left shortly before. Every method returns a new
 * arbitrary. Immutable and thread-safe.
 */
public final class HouseholdArbitrary extends ArbitraryDecorator<Household> {
    private final Settings settings;

    private HouseholdArbitrary(Settings settings) {
        this.settings = settings;
    }

    /**
     * Households of one to six members around 2019-07-01, about one fact in twelve unknown.
     *
     * @return the arbitrary
     */
    public static HouseholdArbitrary standard() {
        return new HouseholdArbitrary(Settings.STANDARD);
    }

    /**
     * Dates drawn around another day.
     *
     * @param asOf  the day on which the household is looked at, not null
     * @return a new arbitrary
     */
    public HouseholdArbitrary at(AsOf asOf) {
        return new HouseholdArbitrary(settings.with(asOf));
    }

    /**
     * Another id, as needed where several households meet. The members' ids begin with it.
     *
     * @param id  the id, at most 50 characters, not null
     * @return a new arbitrary
     */
    public HouseholdArbitrary withId(HouseholdId id) {
        return new HouseholdArbitrary(settings.with(id));
    }

    /**
     * Other numbers of members, those who left or are yet to come included.
     *
     * @param fewest  at least 1
     * @param most  at least {@code fewest}, at most 20
     * @return a new arbitrary
     * @throws IllegalArgumentException if the numbers are not such
     */
    public HouseholdArbitrary withMembers(int fewest, int most) {
        return new HouseholdArbitrary(settings.withMembers(fewest, most));
    }

    /**
     * Incomes of certain kinds only; who is too young or too old for a kind does not have it.
     *
     * @param kinds  at least one, not null; one named twice is drawn twice as often
     * @return a new arbitrary
     * @throws IllegalArgumentException if there is none
     */
    public HouseholdArbitrary withIncomeKinds(IncomeKind... kinds) {
        return new HouseholdArbitrary(settings.with(ImmutableList.copyOf(kinds)));
    }

    /**
     * Lower or higher incomes. To meet both sides of a line, put about four times the line.
     *
     * @param perMonth  the most that one income comes to in a month, in yuan, not negative, not null
     * @return a new arbitrary
     * @throws IllegalArgumentException if it is negative
     */
    public HouseholdArbitrary withIncomesUpTo(Money perMonth) {
        return new HouseholdArbitrary(settings.withIncomesUpTo(perMonth));
    }

    /**
     * Lower or higher rigid expenses.
     *
     * @param perMonth  the most that one expense comes to in a month, in yuan, not negative, not null
     * @return a new arbitrary
     * @throws IllegalArgumentException if it is negative
     */
    public HouseholdArbitrary withExpensesUpTo(Money perMonth) {
        return new HouseholdArbitrary(settings.withExpensesUpTo(perMonth));
    }

    /**
     * More or fewer unknown facts.
     *
     * @param knowledge  how much is known, not null
     * @return a new arbitrary
     */
    public HouseholdArbitrary with(Knowledge knowledge) {
        return new HouseholdArbitrary(settings.with(knowledge));
    }

    /**
     * Every fact known or none.
     *
     * @return a new arbitrary
     */
    public HouseholdArbitrary allKnown() {
        return with(Knowledge.COMPLETE);
    }

    /**
     * The id that every generated household has.
     *
     * @return the id
     */
    public HouseholdId id() {
        return settings.id();
    }

    /**
     * The day around which dates are drawn.
     *
     * @return the day
     */
    public AsOf asOf() {
        return settings.asOf();
    }

    /**
     * The ids that members can have, that of {@code SELF} first; a household of n members has the first n.
     *
     * @return as many as there can be members
     */
    public ImmutableSet<PersonId> memberIds() {
        return IntStream.rangeClosed(1, settings.most())
                .mapToObj(settings::memberId)
                .collect(ImmutableSet.toImmutableSet());
    }

    @Override
    protected Arbitrary<Household> arbitrary() {
        People people = new People(settings);
        Arbitrary<Role> others = Arbitraries.frequency(
                Tuple.of(4, Role.CHILD), Tuple.of(4, Role.SPOUSE), Tuple.of(2, Role.PARENT), Tuple.of(1, Role.OTHER));
        Arbitrary<ImmutableList<Member>> members = Combinators.combine(
                        people.persons(Arbitraries.just(Role.SELF)),
                        people.persons(others)
                                .list()
                                .ofMinSize(settings.fewest() - 1)
                                .ofMaxSize(settings.most() - 1))
                .as(this::members);
        return Combinators.combine(members, Possessions.arbitrary(settings.knowledge()))
                .as((all, possessions) -> Household.builder()
                        .id(settings.id())
                        .addAllMembers(all)
                        .homes(possessions.homes())
                        .vehicles(possessions.vehicles())
                        .financialAssets(possessions.financialAssets())
                        .businesses(possessions.businesses())
                        .build())
                .withoutEdgeCases();
    }

    /** A second spouse, once drawn, is a child. */
    private ImmutableList<Member> members(Person self, List<Person> others) {
        List<Person> persons = new ArrayList<>();
        persons.add(self);
        boolean married = false;
        for (Person other : others) {
            boolean spouse = other.role() == Role.SPOUSE;
            persons.add(spouse && married ? other.as(Role.CHILD) : other);
            married |= spouse;
        }
        Calendar calendar = new Calendar(settings.asOf());
        int ageOfSelf = Role.ageOfSelf(self.number());
        return IntStream.range(0, persons.size())
                .mapToObj(i -> {
                    Person person = persons.get(i);
                    int age = person.role().age(person.number(), ageOfSelf);
                    return person.member(settings.memberId(i + 1), i, age, calendar);
                })
                .collect(ImmutableList.toImmutableList());
    }
}
