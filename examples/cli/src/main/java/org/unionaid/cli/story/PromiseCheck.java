package org.unionaid.cli.story;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.unionaid.code.Label;
import org.unionaid.engine.issue.Issue;
import org.unionaid.engine.issue.Severity;
import org.unionaid.money.Money;
import org.unionaid.statistics.Statistics;
import org.unionaid.statistics.StatisticsRow;

/** Holds a story's promises against what came of it. */
final class PromiseCheck {
    private static final Label ISSUES = Label.of("政策中的错误", "errors in the policy");
    private static final Label AWARDS = Label.of("核定额", "awards");
    private static final Label REFUSALS = Label.of("未批准", "refusals");

    private final Optional<Promises> promises;

    private PromiseCheck(Optional<Promises> promises) {
        this.promises = promises;
    }

    static PromiseCheck of(Docket docket) {
        return new PromiseCheck(docket.expect());
    }

    /** Errors in a policy are a finding unless they are exactly those promised. */
    ImmutableList<Promise> rejected(ImmutableList<Issue> issues) {
        TreeSet<String> found = issues.stream()
                .filter(issue -> issue.severity() == Severity.ERROR)
                .map(issue -> issue.code().name())
                .collect(Collectors.toCollection(TreeSet::new));
        return ImmutableList.of(new Promise(ISSUES, promisedIssues(), found.toString()));
    }

    ImmutableList<Promise> told(ImmutableList<Outcome> outcomes, Statistics statistics) {
        ImmutableList.Builder<Promise> checked = ImmutableList.builder();
        if (promises.flatMap(Promises::policyIssues).isPresent()) {
            checked.add(new Promise(ISSUES, promisedIssues(), ImmutableSet.of().toString()));
        }
        promises.flatMap(Promises::awards).ifPresent(awards -> checked.add(awards(awards, outcomes)));
        promises.flatMap(Promises::refusals).ifPresent(refusals -> checked.add(refusals(refusals, outcomes)));
        promises.flatMap(Promises::totals).ifPresent(totals -> totals(totals, statistics.total(), checked));
        return checked.build();
    }

    private String promisedIssues() {
        return new TreeSet<>(promises.flatMap(Promises::policyIssues).orElse(ImmutableList.of())).toString();
    }

    private static Promise awards(ImmutableMap<String, Money> promised, ImmutableList<Outcome> outcomes) {
        Map<String, String> found = new TreeMap<>();
        for (Outcome outcome : outcomes) {
            String id = outcome.application().id().value();
            if (promised.containsKey(id)) {
                found.put(id, outcome.value().toGroupedString());
            }
        }
        return new Promise(
                AWARDS,
                new TreeMap<>(Maps.transformValues(promised, Money::toGroupedString)).toString(),
                found.toString());
    }

    private static Promise refusals(
            ImmutableMap<String, ImmutableList<String>> promised, ImmutableList<Outcome> outcomes) {
        Map<String, ImmutableList<String>> found = new TreeMap<>();
        for (Outcome outcome : outcomes) {
            if (!outcome.denied().isEmpty()) {
                found.put(
                        outcome.application().id().value(),
                        outcome.denied().stream().map(Denied::code).collect(ImmutableList.toImmutableList()));
            }
        }
        return new Promise(REFUSALS, new TreeMap<>(promised).toString(), found.toString());
    }

    private static void totals(Promises.Totals totals, StatisticsRow row, ImmutableList.Builder<Promise> checked) {
        count("户", "households", totals.households(), row.households(), checked);
        count("户次", "household-times", totals.householdTimes(), row.householdTimes(), checked);
        count("人", "persons", totals.persons(), row.persons(), checked);
        count("人次", "person-times", totals.personTimes(), row.personTimes(), checked);
        count("企业", "enterprises", totals.employers(), row.employers(), checked);
        money("金额", "money", totals.money(), row.money(), checked);
        money("物资价值", "goods value", totals.goodsValue(), row.goodsValue(), checked);
        money("保费", "premiums", totals.premiums(), row.premiums(), checked);
    }

    private static void count(
            String zh, String en, Optional<Long> promised, long found, ImmutableList.Builder<Promise> checked) {
        promised.ifPresent(it -> checked.add(new Promise(Label.of(zh, en), it.toString(), Long.toString(found))));
    }

    private static void money(
            String zh, String en, Optional<Money> promised, Money found, ImmutableList.Builder<Promise> checked) {
        promised.ifPresent(
                it -> checked.add(new Promise(Label.of(zh, en), it.toGroupedString(), found.toGroupedString())));
    }
}
