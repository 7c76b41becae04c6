package org.unionaid.benchmarks;

import java.util.List;
import org.unionaid.benchmarks.plain.Grants;
import org.unionaid.benchmarks.plain.Grants.Category;
import org.unionaid.benchmarks.plain.PlainHousehold;
import org.unionaid.benchmarks.plain.PlainMember;
import org.unionaid.benchmarks.plain.PlainRules;

/** The workload by hand over columns of longs, sums over the members done beforehand: the limit of what objects could reach. */
final class Columns {
    private final long[] income;
    private final long[] size;
    private final long[] medical;
    private final long[] tuition;
    private final long[] excluded;
    private final long[] months;
    private final long[] standard;
    private final long[] highSchool;
    private final long[] college;

    Columns(List<PlainHousehold> households) {
        int count = households.size();
        income = new long[count];
        size = new long[count];
        medical = new long[count];
        tuition = new long[count];
        excluded = new long[count];
        months = new long[count];
        standard = new long[count];
        highSchool = new long[count];
        college = new long[count];
        for (int i = 0; i < count; i++) {
            PlainHousehold household = households.get(i);
            boolean disabled = false;
            for (PlainMember member : household.members()) {
                income[i] += member.monthlyIncome();
                highSchool[i] += member.stage() == PlainMember.Stage.HIGH_SCHOOL ? 1 : 0;
                college[i] += member.stage() == PlainMember.Stage.COLLEGE ? 1 : 0;
                disabled |= member.disabled();
            }
            size[i] = household.members().size();
            medical[i] = household.medical();
            tuition[i] = household.tuition();
            excluded[i] = household.secondHome() || (household.ownsCar() && !disabled) ? 1 : 0;
            months[i] = household.monthsAsked();
            standard[i] = household.localStandard();
        }
    }

    /** Decides every household. */
    long checksum() {
        long sum = 0;
        for (int i = 0; i < income.length; i++) {
            sum += amounts(i);
        }
        return sum;
    }

    private long amounts(int i) {
        long perCapita = income[i] / size[i];
        long net = Math.max(0, income[i] * 12 - medical[i] - tuition[i]) / 12 / size[i];
        Category category = excluded[i] != 0 ? Category.NONE : PlainRules.category(perCapita, net, standard[i]);
        if (category == Category.NONE) {
            return 0;
        }
        Grants grants = PlainRules.capped(
                category,
                PlainRules.living(category, (int) months[i], standard[i]),
                PlainRules.medical(medical[i]),
                PlainRules.study((int) highSchool[i], (int) college[i], category),
                PlainRules.visit(category));
        return Checksum.of(grants);
    }
}
