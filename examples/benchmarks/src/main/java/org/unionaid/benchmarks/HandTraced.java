package org.unionaid.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.unionaid.benchmarks.plain.Grants;
import org.unionaid.benchmarks.plain.PlainRules;

/** The rules by hand, keeping every step that an officer would be shown. */
final class HandTraced {
    private HandTraced() {}

    /** One step: what was found, and what it was held against. */
    record Step(String name, long value, long limit) {}

    /** What is granted, and the steps to it. */
    record Traced(Grants grants, List<Step> steps) {}

    static Traced decide(Asked asked) {
        HandWritten.Readings readings = HandWritten.Readings.of(asked.household());
        List<Step> steps = new ArrayList<>();
        steps.add(new Step("homes", readings.homes(), 2));
        steps.add(new Step("car", readings.car() ? 1 : 0, readings.disabled() ? 1 : 0));
        if (readings.isExcluded()) {
            return new Traced(Grants.NOTHING, steps);
        }
        long standard = asked.localStandard().fen();
        long perCapita = readings.perCapita();
        long net = readings.net();
        steps.add(new Step("per capita", perCapita, standard));
        steps.add(new Step("net", net, standard));
        Grants.Category category = PlainRules.category(perCapita, net, standard);
        steps.add(new Step(category.name(), perCapita, standard));
        if (category == Grants.Category.NONE) {
            return new Traced(Grants.NOTHING, steps);
        }
        long living = step(steps, "living", PlainRules.living(category, asked.months(), standard), asked.months());
        long medical = step(steps, "medical", PlainRules.medical(readings.medical()), 3_000_000);
        long study =
                step(steps, "study", PlainRules.study(readings.highSchool(), readings.college(), category), 800_000);
        long visit = step(steps, "visit", PlainRules.visit(category), 0);
        Grants grants = PlainRules.capped(category, living, medical, study, visit);
        step(steps, "total", grants.total(), PlainRules.YEAR_CAP);
        return new Traced(grants, steps);
    }

    private static long step(List<Step> steps, String name, long value, long limit) {
        steps.add(new Step(name, value, limit));
        return value;
    }
}
