package org.unionaid.cli.render;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.unionaid.cli.story.Granted;
import org.unionaid.cli.story.Outcome;
import org.unionaid.cli.terminal.Paint;
import org.unionaid.disbursement.Disbursement;
import org.unionaid.disbursement.DisbursementState;
import org.unionaid.engine.explanation.AidText;
import org.unionaid.funding.Budget;
import org.unionaid.funding.BudgetPosition;
import org.unionaid.identity.FundId;
import org.unionaid.ledger.Ledger;

/** A ledger for people: its payments if they are few, how many stand how if they are many, and each budget's position. */
public final class LedgerText {
    private static final int FEW = 20;

    private final Words words;
    private final Paint paint;

    /**
     * Ledgers in a language.
     *
     * @param words  the language
     * @param paint  colours, or none
     */
    public LedgerText(Words words, Paint paint) {
        this.words = words;
        this.paint = paint;
    }

    ImmutableList<String> of(Ledger ledger, ImmutableList<Outcome> outcomes, int indent) {
        List<Disbursement> payments = outcomes.stream()
                .flatMap(outcome -> outcome.granted().stream())
                .map(Granted::disbursements)
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Disbursement::due))
                .toList();
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add(" ".repeat(indent)
                + words.say("events: ", "事件：")
                + ledger.size()
                + words.say("; disbursements: ", "；发放：")
                + states(ledger, payments));
        if (!payments.isEmpty() && payments.size() <= FEW) {
            lines.addAll(payments(ledger, payments).lines(indent, paint));
        }
        ImmutableMap<Budget, BudgetPosition> positions = ledger.positions();
        if (!positions.isEmpty()) {
            lines.addAll(budgets(positions).lines(indent, paint));
        }
        return lines.build();
    }

    /**
     * Where every budget stands.
     *
     * @param ledger  the ledger, not null
     * @return a table; its headings alone if there is no budget
     */
    public ImmutableList<String> positions(Ledger ledger) {
        return budgets(ledger.positions()).lines(0, paint);
    }

    private String states(Ledger ledger, List<Disbursement> payments) {
        Map<DisbursementState, Long> counts = payments.stream()
                .flatMap(payment -> ledger.findState(payment.id()).stream())
                .collect(Collectors.groupingBy(state -> state, TreeMap::new, Collectors.counting()));
        return counts.isEmpty()
                ? words.say("none", "无")
                : counts.entrySet().stream()
                        .map(entry ->
                                entry.getValue() + " " + words.of(entry.getKey().label()))
                        .collect(Collectors.joining(words.say(", ", "，")));
    }

    private Table payments(Ledger ledger, List<Disbursement> payments) {
        AidText aid = new AidText(words.language());
        Table table = new Table()
                .words(words.say("disbursement", "发放"))
                .words(words.say("to", "对象"))
                .words(words.say("program", "项目"))
                .words(words.say("due", "应发日"))
                .words(words.say("state", "状态"))
                .words(words.say("fund", "资金"))
                .words(words.say("aid", "内容"));
        for (Disbursement payment : payments) {
            table.row(
                    payment.id(),
                    payment.beneficiary(),
                    payment.program(),
                    payment.due(),
                    ledger.findState(payment.id())
                            .map(DisbursementState::label)
                            .map(words::of)
                            .orElse("-"),
                    payment.fund().map(FundId::value).orElse("-"),
                    aid.of(payment.aid()));
        }
        return table;
    }

    private Table budgets(ImmutableMap<Budget, BudgetPosition> positions) {
        Table table = new Table()
                .words(words.say("budget", "预算"))
                .words(words.say("period", "期间"))
                .numbers(words.say("total", "总额"))
                .numbers(words.say("paid", "已付"))
                .numbers(words.say("committed", "已承诺"))
                .numbers(words.say("available", "可用"));
        positions.forEach((budget, position) -> table.row(
                budget.fund(),
                budget.period(),
                words.of(position.total()),
                words.of(position.paid()),
                words.of(position.committed()),
                words.of(position.available())));
        return table;
    }
}
