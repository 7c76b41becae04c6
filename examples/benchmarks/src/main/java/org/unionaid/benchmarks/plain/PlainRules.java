package org.unionaid.benchmarks.plain;

import org.unionaid.benchmarks.plain.Grants.Category;

/** The rules of the workload written by hand as one static method over plain households. Amounts in fen. */
public final class PlainRules {
    /** The most one household has in a year over all four programs. */
    public static final long YEAR_CAP = 4_000_000;

    private PlainRules() {}

    /** Decides one household. */
    public static Grants decide(PlainHousehold household) {
        int size = household.members().size();
        long income = 0;
        int highSchool = 0;
        int college = 0;
        boolean disabled = false;
        for (PlainMember member : household.members()) {
            income += member.monthlyIncome();
            highSchool += member.stage() == PlainMember.Stage.HIGH_SCHOOL ? 1 : 0;
            college += member.stage() == PlainMember.Stage.COLLEGE ? 1 : 0;
            disabled |= member.disabled();
        }
        if (household.secondHome() || (household.ownsCar() && !disabled)) {
            return Grants.NOTHING;
        }
        long perCapita = income / size;
        long net = Math.max(0, income * 12 - household.medical() - household.tuition()) / 12 / size;
        Category category = category(perCapita, net, household.localStandard());
        return category == Category.NONE
                ? Grants.NOTHING
                : granted(category, household, study(highSchool, college, category));
    }

    /** The category of a household that is not excluded. */
    public static Category category(long perCapita, long net, long standard) {
        if (perCapita <= standard) {
            return Category.DEEP;
        }
        if (net > standard) {
            return Category.NONE;
        }
        return 2 * perCapita <= 3 * standard ? Category.RELATIVE : Category.ACCIDENTAL;
    }

    private static Grants granted(Category category, PlainHousehold household, long study) {
        return capped(
                category,
                living(category, household.monthsAsked(), household.localStandard()),
                medical(household.medical()),
                study,
                visit(category));
    }

    /** Living aid: a share of the standard for each month asked, twelve at most. */
    public static long living(Category category, int months, long standard) {
        int percent = category == Category.DEEP ? 50 : category == Category.RELATIVE ? 30 : 20;
        return Math.min(12, months) * standard * percent / 100;
    }

    /** Medical aid: marginal bands. */
    public static long medical(long cost) {
        long second = Math.max(0, Math.min(cost, 2_000_000) - 500_000);
        long third = Math.max(0, Math.min(cost, 5_000_000) - 2_000_000);
        long fourth = Math.max(0, cost - 5_000_000);
        return Math.min(3_000_000, (second * 40 + third * 50 + fourth * 60) / 100);
    }

    /** Study aid: so much a student, less unless in deep hardship. */
    public static long study(int highSchool, int college, Category category) {
        long full = highSchool * 200_000L + college * 500_000L;
        return Math.min(800_000, category == Category.DEEP ? full : full * 60 / 100);
    }

    /** The visit: one sum a category. */
    public static long visit(Category category) {
        return category == Category.DEEP ? 200_000 : category == Category.RELATIVE ? 150_000 : 100_000;
    }

    /** The cap of the year: the visit gives way first, then study, living, medical aid. */
    public static Grants capped(Category category, long living, long medical, long study, long visit) {
        long over = Math.max(0, living + medical + study + visit - YEAR_CAP);
        if (over == 0) {
            return new Grants(category, living, medical, study, visit);
        }
        long fromVisit = Math.min(over, visit);
        long fromStudy = Math.min(over - fromVisit, study);
        long fromLiving = Math.min(over - fromVisit - fromStudy, living);
        long fromMedical = over - fromVisit - fromStudy - fromLiving;
        return new Grants(category, living - fromLiving, medical - fromMedical, study - fromStudy, visit - fromVisit);
    }
}
