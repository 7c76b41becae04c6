package org.unionaid.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionaid.engine.authoring.BusinessTerm;
import org.unionaid.engine.authoring.CodeTerm;
import org.unionaid.engine.authoring.Condition;
import org.unionaid.engine.authoring.DateTerm;
import org.unionaid.engine.authoring.DaysTerm;
import org.unionaid.engine.authoring.EmployerTerm;
import org.unionaid.engine.authoring.EnrolmentTerm;
import org.unionaid.engine.authoring.ExpenseTerm;
import org.unionaid.engine.authoring.FileTerm;
import org.unionaid.engine.authoring.HistoryTerm;
import org.unionaid.engine.authoring.HomeTerm;
import org.unionaid.engine.authoring.HonourTerm;
import org.unionaid.engine.authoring.HouseholdTerm;
import org.unionaid.engine.authoring.IncomeTerm;
import org.unionaid.engine.authoring.ListTerm;
import org.unionaid.engine.authoring.MemberTerm;
import org.unionaid.engine.authoring.MoneyTerm;
import org.unionaid.engine.authoring.MonthlyMoneyTerm;
import org.unionaid.engine.authoring.MonthsTerm;
import org.unionaid.engine.authoring.NumberTerm;
import org.unionaid.engine.authoring.Quantity;
import org.unionaid.engine.authoring.RosterTerm;
import org.unionaid.engine.authoring.TextTerm;
import org.unionaid.engine.authoring.ThingTerm;
import org.unionaid.engine.authoring.VehicleTerm;
import org.unionaid.engine.catalog.Fact;
import org.unionaid.engine.facts.Catalog;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.value.Unit;

/** Every standard fact is a method of {@link ThingTerm}'s subclasses, so that a policy in Java can ask all that a file can. */
class StandardFactsInJavaTests {
    private static final ImmutableMap<String, Class<?>> THINGS = ImmutableMap.<String, Class<?>>builder()
            .put("household", HouseholdTerm.class)
            .put("member", MemberTerm.class)
            .put("file", FileTerm.class)
            .put("history", HistoryTerm.class)
            .put("enrolment", EnrolmentTerm.class)
            .put("employer", EmployerTerm.class)
            .put("roster", RosterTerm.class)
            .put("income", IncomeTerm.class)
            .put("expense", ExpenseTerm.class)
            .put("home", HomeTerm.class)
            .put("vehicle", VehicleTerm.class)
            .put("business", BusinessTerm.class)
            .put("honour", HonourTerm.class)
            .buildOrThrow();
    private static final ImmutableMap<Unit, Class<?>> QUANTITIES = ImmutableMap.of(
            Unit.NUMBER, NumberTerm.class,
            Unit.MONEY, MoneyTerm.class,
            Unit.MONEY_PER_MONTH, MonthlyMoneyTerm.class,
            Unit.MONTHS, MonthsTerm.class,
            Unit.DAYS, DaysTerm.class);

    @ParameterizedTest
    @MethodSource("standardFacts")
    void standardFact_isAMethodOfTheSameTypeInJava(Fact fact) {
        Class<?> thing = THINGS.get(fact.receiver());
        assertThat(thing).as("a class for '%s'", fact.receiver()).isNotNull();
        assertThat(thing.getMethods())
                .as("the method for '%s' in %s", fact, thing.getSimpleName())
                .filteredOn(method -> method.getName().equals(fact.name()))
                .filteredOn(method ->
                        method.getParameterCount() == fact.parameters().size())
                .extracting(method -> (Object) method.getReturnType())
                .contains(javaType(fact.type()));
    }

    private static ImmutableList<Fact> standardFacts() {
        return Catalog.standard().facts();
    }

    private static Class<?> javaType(Type type) {
        return switch (type.kind()) {
            case QUANTITY -> QUANTITIES.getOrDefault(type.unit(), Quantity.class);
            case BOOLEAN -> Condition.class;
            case DATE -> DateTerm.class;
            case CODE -> CodeTerm.class;
            case LIST -> ListTerm.class;
            case TEXT -> TextTerm.class;
            default -> throw new IllegalArgumentException("no term for the type " + type);
        };
    }
}
