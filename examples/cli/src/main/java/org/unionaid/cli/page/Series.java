package org.unionaid.cli.page;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.unionaid.cli.render.Words;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.policy.Program;
import org.unionaid.engine.whatif.IncomeSweep;
import org.unionaid.engine.whatif.SweepPoint;
import org.unionaid.money.Money;

/**
 * One layer of the aid in a picture: a program, or what is left of many.
 *
 * @param name  for the legend
 * @param colour  its colour
 * @param values  at each point of the sweep
 */
record Series(String name, String colour, ImmutableList<Money> values) {
    /** The colours of Okabe and Ito, which people with any colour vision tell apart; their red is kept for cliffs. */
    private static final ImmutableList<String> COLOURS =
            ImmutableList.of("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#F0E442");

    private static final String REST = "#8C8C8C";

    /** The layers from the bottom, those of programs that give something somewhere, in the order of the policy. */
    static ImmutableList<Series> of(Policy policy, IncomeSweep sweep, Words words) {
        List<Program> giving = policy.programs().values().stream()
                .filter(program -> !values(sweep, program).stream().allMatch(Money::isZero))
                .toList();
        ImmutableList.Builder<Series> all = ImmutableList.builder();
        int own = giving.size() > COLOURS.size() ? COLOURS.size() : giving.size();
        for (int i = 0; i < own; i++) {
            all.add(new Series(words.of(giving.get(i).title()), COLOURS.get(i), values(sweep, giving.get(i))));
        }
        if (own < giving.size()) {
            List<Program> rest = giving.subList(own, giving.size());
            List<Money> sums = new ArrayList<>();
            for (int i = 0; i < sweep.points().size(); i++) {
                int at = i;
                sums.add(Money.sum(rest.stream()
                        .map(program -> values(sweep, program).get(at))
                        .toList()));
            }
            String name = words.say("others: ", "其他：")
                    + String.join(
                            words.say(", ", "、"),
                            rest.stream()
                                    .map(program -> words.of(program.title()))
                                    .toList());
            all.add(new Series(name, REST, ImmutableList.copyOf(sums)));
        }
        return all.build();
    }

    private static ImmutableList<Money> values(IncomeSweep sweep, Program program) {
        return sweep.points().stream()
                .map(SweepPoint::aid)
                .map(aid -> aid.getOrDefault(program.id(), Money.ZERO))
                .collect(ImmutableList.toImmutableList());
    }

    Money most() {
        return values.stream().reduce(Money.ZERO, Money::max);
    }
}
