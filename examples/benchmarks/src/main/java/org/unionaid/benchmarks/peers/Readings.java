package org.unionaid.benchmarks.peers;

import org.unionaid.benchmarks.plain.PlainHousehold;
import org.unionaid.benchmarks.plain.PlainMember;

/**
 * What one pass over a household's members gives; engines that have no sum are handed it.
 *
 * @param income  fen a month, of all members
 * @param highSchool  how many go to high school
 * @param college  how many go to college
 * @param disabled  whether anybody is disabled
 */
record Readings(long income, int highSchool, int college, boolean disabled) {
    static Readings of(PlainHousehold household) {
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
        return new Readings(income, highSchool, college, disabled);
    }

    long perCapita(PlainHousehold household) {
        return income / household.members().size();
    }

    long net(PlainHousehold household) {
        long rest = Math.max(0, income * 12 - household.medical() - household.tuition());
        return rest / 12 / household.members().size();
    }
}
