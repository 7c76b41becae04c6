package org.unionaid.engine.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.regex.Matcher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionaid.engine.Households;
import org.unionaid.engine.PolicyText;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.ProgramId;
import org.unionaid.ledger.History;
import org.unionaid.money.Money;
import org.unionaid.time.AsOf;

/** Test {@link Tables} with the tables of real places: Zhangjiajie's marginal bands and Sanming's steps. */
class TablesTests {
    private static final String BANDS = """
            round:
              min:
                - bands:
                    of: household.rigid(last 12 months)
                    rates:
                      - {upTo: 5000.00 yuan, rate: 45%}
                      - {upTo: 10000.00 yuan, rate: 50%}
                      - {upTo: 20000.00 yuan, rate: 55%}
                      - {upTo: 30000.00 yuan, rate: 60%}
                      - {rate: 70%}
                - 50000.00 yuan
            to: fen
            mode: halfUp
            over: trim
            """;
    private static final String STEPS = """
            steps:
              of: household.rigid(last 12 months)
              edge: upper
              includeFirst: true
              rows:
                - {from: 10000.00 yuan, to: 20000.00 yuan, is: 1500.00 yuan}
                - {from: 20000.00 yuan, to: 30000.00 yuan, is: 3000.00 yuan}
                - {from: 30000.00 yuan, to: 100000.00 yuan, is: 6000.00 yuan}
                - {from: 100000.00 yuan, is: 50000.00 yuan}
              else: 0 yuan
            over: trim
            """;

    private static String cap(String table, String cost) {
        String program = PolicyText.cash("aid", "L == L", "X")
                .replaceAll("  cap: .*\n", Matcher.quoteReplacement("  cap:\n" + table.indent(4)));
        Decision decision = PolicyText.policy("", program)
                .at(DivisionCode.of("420100"), AsOf.of(2024, 6, 15))
                .assess(AidCase.of(Households.of(Households.ill("M-1", cost, YearMonth.of(2024, 2))))
                        .withHistory(History.none()))
                .get(ProgramId.of("aid"));
        return decision instanceof Decision.Eligible eligible
                ? eligible.cap().value().toPlainString()
                : Money.ZERO.toPlainString();
    }

    @ParameterizedTest
    @CsvSource({
        "5000.00, 2250.00",
        "10000.00, 4750.00",
        "10000.01, 4750.01",
        "20000.00, 10250.00",
        "30000.00, 16250.00",
        "40000.00, 23250.00",
        "200000.00, 50000.00",
        "0.01, 0.00",
    })
    void bands_cost_paysEachPartAtItsRate(String cost, String paid) {
        assertThat(cap(BANDS, cost)).isEqualTo(paid);
    }

    @ParameterizedTest
    @CsvSource({
        "9999.99, 0.00",
        "10000.00, 1500.00",
        "20000.00, 1500.00",
        "20000.01, 3000.00",
        "30000.00, 3000.00",
        "100000.00, 6000.00",
        "100000.01, 50000.00",
    })
    void steps_cost_fallsIntoTheStepWhoseUpperEndHoldsIt(String cost, String paid) {
        assertThat(cap(STEPS, cost)).isEqualTo(paid);
    }
}
