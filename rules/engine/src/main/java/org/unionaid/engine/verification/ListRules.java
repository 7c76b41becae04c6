package org.unionaid.engine.verification;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Lists: what is made of the things in them, one at a time. */
final class ListRules {
    private static final String EACH = "each ";
    private static final String THINGS = "things:";

    private ListRules() {}

    static ImmutableMap<String, Rule> all() {
        return ImmutableMap.<String, Rule>builder()
                .put(
                        "size",
                        Rule.of(claim -> Rule.needing(
                                claim.every("of"),
                                () -> new Told.Amount(
                                        Ratio.of(things(claim.of("of")).size()), ""))))
                .put("exists", aggregate((claim, each) -> LogicRules.any(each)))
                .put("for-all", aggregate((claim, each) -> LogicRules.all(each)))
                .put("filter", aggregate((claim, each) -> Rule.needing(each, () -> filtered(claim, each))))
                .put("sum", aggregate((claim, each) -> Rule.needing(each, () -> sum(claim, each))))
                .put("min", aggregate((claim, each) -> ArithmeticRules.extreme(each, true)))
                .put("max", aggregate((claim, each) -> ArithmeticRules.extreme(each, false)))
                .buildOrThrow();
    }

    /** Where the list is open, the whole is, with all that was found missing on the way. */
    private static Rule aggregate(BiFunction<Claim, ImmutableList<Told>, Told> make) {
        return Rule.of(claim -> {
            Told list = claim.of("list");
            if (list instanceof Told.Unknown) {
                return Rule.missing(claim.every(""));
            }
            if (!list.isKnown()) {
                return list;
            }
            if (!claim.names(EACH).equals(things(list))) {
                throw new BrokenReceiptException("not every thing of the list was looked at", "列表中的各项未逐一核算");
            }
            return make.apply(claim, claim.every(EACH));
        });
    }

    /** The things of a list, or the months of a window. */
    private static List<String> things(Told list) {
        if (list.toString().startsWith("months:")) {
            List<String> ends = CalendarRules.ends(list);
            List<String> months = new ArrayList<>();
            for (YearMonth month = YearMonth.parse(ends.get(0));
                    !month.isAfter(YearMonth.parse(ends.get(1)));
                    month = month.plusMonths(1)) {
                months.add("months:" + month + ".." + month);
            }
            return months;
        }
        String things = list.after(THINGS);
        return things.isEmpty() ? List.of() : List.of(things.split(" ", -1));
    }

    private static Told filtered(Claim claim, List<Told> each) {
        List<String> things = things(claim.of("list"));
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            if (each.get(i).isTrue()) {
                kept.add(things.get(i));
            }
        }
        return new Told.Word(THINGS + String.join(" ", kept));
    }

    private static Told sum(Claim claim, List<Told> each) {
        Ratio sum = Ratio.ZERO;
        for (Told one : each) {
            sum = sum.plus(one.number().amount());
        }
        return new Told.Amount(sum, claim.detail("unit"));
    }
}
