package org.example.unionaid;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.unionaid.code.Label;
import org.unionaid.engine.catalog.Fact;
import org.unionaid.engine.catalog.FactContext;
import org.unionaid.engine.catalog.MissingFact;
import org.unionaid.engine.catalog.Reading;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.value.Value;
import org.unionaid.household.Household;
import org.unionaid.household.Member;

/** A criterion of our own: whether the household has a child under three. A policy writes {@code household.smallChild}. */
public final class SmallChild {
    private static final int UNDER = 3;

    /** The fact, to be registered with a catalog. */
    public static final Fact FACT = Fact.of(
            "household",
            "smallChild",
            Type.BOOLEAN,
            Label.of("有三岁以下幼儿", "has a child under three"),
            (receiver, arguments, context) -> read((Household) receiver.object(), context));

    private SmallChild() {}

    /** One small child settles it; before the answer is no, everybody's age must be known, in whatever order they stand. */
    private static Reading read(Household household, FactContext context) {
        LocalDate day = context.asOf().date();
        List<Member> members = household.membersAt(day);
        boolean found = members.stream()
                .anyMatch(member -> member.ageAt(day).find().map(age -> age < UNDER).orElse(false));
        if (found) {
            return Reading.of(Value.TRUE);
        }
        ImmutableSortedSet<MissingFact> open = members.stream()
                .filter(member -> member.ageAt(day).isUnknown())
                .map(member -> new MissingFact(
                        "member[" + member.id().value() + "].birthDate", Label.of("出生日期", "date of birth")))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
        return open.isEmpty() ? Reading.of(Value.FALSE) : new Reading.Missing(open);
    }
}
