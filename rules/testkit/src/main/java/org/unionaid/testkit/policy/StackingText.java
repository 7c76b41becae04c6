package org.unionaid.testkit.policy;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** How the programs of a generated policy go together; programs in a row may be counted together. */
record StackingText(String choose, boolean shared, boolean forward) {
    static Arbitrary<StackingText> arbitrary() {
        return Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(3, ""),
                                Tuple.of(1, "largest"),
                                Tuple.of(1, "declaredOrder"),
                                Tuple.of(1, "applicant")),
                        Arbitraries.frequency(Tuple.of(2, false), Tuple.of(1, true)),
                        Arbitraries.of(true, false))
                .as(StackingText::new);
    }

    String write(ImmutableList<String> ids) {
        if (ids.size() < 2 || (choose.isEmpty() && !shared)) {
            return "";
        }
        String two = "[" + ids.get(0) + ", " + ids.get(1) + "]";
        String text = "";
        if (!choose.isEmpty()) {
            text += "oneOf:\n  - {programs: " + two + ", choose: " + choose
                    + ", of: household, source: notice, flag: printed}\n";
        }
        if (shared) {
            text += "limits:\n  together: {title: {zh: 合计, en: together}, programs: [" + String.join(", ", ids)
                    + "], is: M, per: calendarYear, of: household, over: trim, source: notice, flag: printed}\n";
        }
        return text + "order: [" + String.join(", ", forward ? ids : ids.reverse()) + "]\n";
    }
}
