package org.unionaid.benchmarks.peers;

import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.unionaid.benchmarks.plain.Grants;
import org.unionaid.benchmarks.plain.Grants.Category;
import org.unionaid.benchmarks.plain.PlainHousehold;
import org.unionaid.benchmarks.plain.PlainRules;

/**
 * Easy Rules with lambdas. The loop over the members and the cap of the year stay in Java, which flatters it; what is decided
 * is a rule each.
 */
public final class EasyRulesPeer implements Peer {
    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();

    /** Registers the rules. */
    public EasyRulesPeer() {
        rule("excluded", 1, EasyRulesPeer::isExcluded, facts -> category(facts, Category.NONE));
        rule(
                "deep",
                2,
                facts -> isOpen(facts) && number(facts, "perCapita") <= number(facts, "L"),
                facts -> category(facts, Category.DEEP));
        rule(
                "relative",
                3,
                facts -> isOpen(facts)
                        && 2 * number(facts, "perCapita") <= 3 * number(facts, "L")
                        && number(facts, "net") <= number(facts, "L"),
                facts -> category(facts, Category.RELATIVE));
        rule(
                "accidental",
                4,
                facts -> isOpen(facts)
                        && 2 * number(facts, "perCapita") > 3 * number(facts, "L")
                        && number(facts, "net") <= number(facts, "L"),
                facts -> category(facts, Category.ACCIDENTAL));
        rule(
                "living",
                5,
                EasyRulesPeer::isEntitled,
                facts -> facts.put(
                        "living",
                        PlainRules.living(categoryOf(facts), (int) number(facts, "months"), number(facts, "L"))));
        rule(
                "medical",
                6,
                EasyRulesPeer::isEntitled,
                facts -> facts.put("medicalAid", PlainRules.medical(number(facts, "medical"))));
        rule(
                "study",
                7,
                EasyRulesPeer::isEntitled,
                facts -> facts.put(
                        "study",
                        PlainRules.study(
                                (int) number(facts, "highSchool"), (int) number(facts, "college"), categoryOf(facts))));
        rule("visit", 8, EasyRulesPeer::isEntitled, facts -> facts.put("visit", PlainRules.visit(categoryOf(facts))));
    }

    private void rule(String name, int priority, org.jeasy.rules.api.Condition when, org.jeasy.rules.api.Action then) {
        rules.register(new RuleBuilder()
                .name(name)
                .priority(priority)
                .when(when)
                .then(then)
                .build());
    }

    @Override
    public String name() {
        return "Easy Rules 4.1.0, lambdas";
    }

    @Override
    public Grants decide(PlainHousehold household) {
        Readings readings = Readings.of(household);
        Facts facts = new Facts();
        facts.put("perCapita", readings.perCapita(household));
        facts.put("net", readings.net(household));
        facts.put("L", household.localStandard());
        facts.put("months", (long) household.monthsAsked());
        facts.put("medical", household.medical());
        facts.put("highSchool", (long) readings.highSchool());
        facts.put("college", (long) readings.college());
        facts.put("disabled", readings.disabled());
        facts.put("car", household.ownsCar());
        facts.put("secondHome", household.secondHome());
        engine.fire(rules, facts);
        Category category = facts.get("category");
        return category == null || category == Category.NONE
                ? Grants.NOTHING
                : PlainRules.capped(
                        category,
                        number(facts, "living"),
                        number(facts, "medicalAid"),
                        number(facts, "study"),
                        number(facts, "visit"));
    }

    private static boolean isExcluded(Facts facts) {
        boolean car = facts.get("car");
        boolean disabled = facts.get("disabled");
        boolean secondHome = facts.get("secondHome");
        return secondHome || (car && !disabled);
    }

    private static boolean isOpen(Facts facts) {
        return facts.get("category") == null;
    }

    private static boolean isEntitled(Facts facts) {
        Category category = facts.get("category");
        return category != null && category != Category.NONE;
    }

    private static void category(Facts facts, Category category) {
        facts.put("category", category);
    }

    private static Category categoryOf(Facts facts) {
        return facts.get("category");
    }

    private static long number(Facts facts, String name) {
        Long value = facts.get(name);
        return value;
    }
}
