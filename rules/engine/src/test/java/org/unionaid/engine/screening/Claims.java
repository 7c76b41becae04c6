package org.unionaid.engine.screening;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.unionaid.code.Label;
import org.unionaid.engine.Households;
import org.unionaid.engine.PolicyText;
import org.unionaid.engine.book.PolicyBook;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.household.Member;
import org.unionaid.identity.DivisionCode;
import org.unionaid.ledger.History;
import org.unionaid.time.AsOf;

/** Lines as a source of cases has them, good and bad, and the policies that decide them. */
final class Claims {
    static final AsOf DAY = AsOf.of(2024, 6, 15);

    /** One program by income, and one for each member, where only the evaluator knows what is missing. */
    static final PolicyBook BOOK = PolicyBook.of(PolicyText.policy(
            "net: household.income(last 12 months) / 12 months\n",
            PolicyText.cash("living-aid", "net < L", "12 months * L - household.income(last 12 months)")
                    + PolicyText.cash("visit-aid", "member.relationship == OTHER", "100.00 yuan")
                            .replace("for: household", "for: member")));

    /**
     * A line.
     *
     * @param place  its place; outside the policy's jurisdiction there is none to decide it
     * @param wage  the wage in yuan, {@code ?} if it was never asked, or {@code bad} if the line is no case
     */
    record Line(String place, String wage) {}

    private Claims() {}

    static PlacedCase read(Line line) {
        if (line.wage().equals("bad")) {
            throw new UnreadableCaseException(Label.of("不是案件", "no case"));
        }
        if (line.wage().equals("worse")) {
            throw new IllegalStateException("somebody's name");
        }
        Member member = line.wage().equals("?") ? Households.unasked("M-1") : Households.earning("M-1", line.wage());
        return new PlacedCase(
                DivisionCode.of(line.place()),
                AidCase.of(Households.of(member)).withoutFile().withHistory(History.none()));
    }

    static ImmutableList<Line> lines(String... wages) {
        return Arrays.stream(wages).map(wage -> new Line("420100", wage)).collect(ImmutableList.toImmutableList());
    }

    static Arbitrary<Line> anyLine() {
        return Combinators.combine(
                        Arbitraries.of("420100", "420106", "420100", "420112", "110000"),
                        Arbitraries.of("0.00", "100.00", "619.99", "620.00", "900.00", "?", "bad", "worse"))
                .as(Line::new);
    }
}
