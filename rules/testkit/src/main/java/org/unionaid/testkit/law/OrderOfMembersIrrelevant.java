package org.unionaid.testkit.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.unionaid.code.Label;
import org.unionaid.engine.decision.Assessment;
import org.unionaid.engine.decision.DecisionKey;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.household.Household;
import org.unionaid.household.Member;

/** Who is written first on the form changes nothing: not the answer, not a reason, not what is asked. */
final class OrderOfMembersIrrelevant implements Law<Trial> {
    @Override
    public String name() {
        return "order-of-members-irrelevant";
    }

    @Override
    public Label description() {
        return Label.of("家庭成员填写的先后不影响任何决定", "the order in which members are listed changes no decision");
    }

    @Override
    public Optional<Violation> check(Trial trial) {
        if (!(trial.aidCase().subject() instanceof AidCase.OfHousehold of)) {
            return Optional.empty();
        }
        Assessment before = trial.assess();
        for (ImmutableList<Member> order : orders(of.household().members())) {
            Household reordered = of.household().withMembers(order);
            Assessment after = trial.policy().assess(Findings.with(trial.aidCase(), reordered));
            for (DecisionKey key : keys(before, after)) {
                if (!Objects.equals(
                        before.decisions().get(key), after.decisions().get(key))) {
                    return Optional.of(violation(trial, key, before, after, order));
                }
            }
        }
        return Optional.empty();
    }

    private static ImmutableSet<DecisionKey> keys(Assessment before, Assessment after) {
        return Sets.union(before.decisions().keySet(), after.decisions().keySet())
                .immutableCopy();
    }

    /** Backwards, and each member first in turn. */
    private static List<ImmutableList<Member>> orders(ImmutableList<Member> members) {
        List<ImmutableList<Member>> orders = new ArrayList<>();
        orders.add(ImmutableList.copyOf(Lists.reverse(members)));
        for (int first = 1; first < members.size(); first++) {
            List<Member> rotated = new ArrayList<>(members);
            Collections.rotate(rotated, -first);
            orders.add(ImmutableList.copyOf(rotated));
        }
        return orders;
    }

    private Violation violation(
            Trial trial, DecisionKey key, Assessment before, Assessment after, ImmutableList<Member> order) {
        String ids = order.stream().map(member -> member.id().value()).toList().toString();
        return Violation.of(
                this,
                Label.of(
                        "成员按 " + ids + " 排列时，" + key + " 不同",
                        "with the members in the order " + ids + ", " + key + " differs"),
                Findings.both(
                        Findings.told(
                                "before:",
                                trial.policy().policy(),
                                key,
                                before.decisions().get(key)),
                        Findings.told(
                                "after:",
                                trial.policy().policy(),
                                key,
                                after.decisions().get(key))));
    }
}
