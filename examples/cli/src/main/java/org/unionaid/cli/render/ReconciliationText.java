package org.unionaid.cli.render;

import com.google.common.collect.ImmutableList;
import org.unionaid.cli.terminal.Paint;
import org.unionaid.cli.terminal.Style;
import org.unionaid.payment.LineOutcome;
import org.unionaid.payment.Reconciliation;
import org.unionaid.payment.StatementDirection;

/** A reconciled statement as a table: what each line turned out to be. */
public final class ReconciliationText {
    private final Words words;
    private final Paint paint;

    /**
     * Statements in a language.
     *
     * @param words  the language
     * @param paint  colours, or none
     */
    public ReconciliationText(Words words, Paint paint) {
        this.words = words;
        this.paint = paint;
    }

    /**
     * The table.
     *
     * @param reconciliation  what to show, not null
     * @return its lines
     */
    public ImmutableList<String> of(Reconciliation reconciliation) {
        Table table = new Table()
                .words(words.say("line", "流水号"))
                .words(words.say("day", "日期"))
                .words(words.say("disbursement", "发放编号"))
                .words(words.say("direction", "方向"))
                .numbers(words.say("amount", "金额"))
                .words(words.say("outcome", "结果"));
        for (LineOutcome outcome : reconciliation.outcomes()) {
            boolean fine = outcome instanceof LineOutcome.Matched
                    || (outcome instanceof LineOutcome.AlreadySettled settled && settled.replayed());
            table.row(
                    outcome.line().id(),
                    outcome.line().on(),
                    outcome.line().disbursement(),
                    direction(outcome.line().direction()),
                    words.of(outcome.line().amount()),
                    new Cell(text(outcome), fine ? Style.PLAIN : Style.BAD));
        }
        return table.lines(0, paint);
    }

    private String direction(StatementDirection direction) {
        return switch (direction) {
            case PAID -> words.say("paid", "付款");
            case RETURNED -> words.say("returned", "退回");
            case FAILED -> words.say("failed", "失败");
        };
    }

    private String text(LineOutcome outcome) {
        if (outcome instanceof LineOutcome.Matched) {
            return words.say("agrees", "相符");
        }
        if (outcome instanceof LineOutcome.AmountDiffers differs) {
            return words.say("amount differs, expected ", "金额不符，应为 ") + words.of(differs.expected());
        }
        if (outcome instanceof LineOutcome.UnknownId) {
            return words.say("no such disbursement", "台账中没有该笔发放");
        }
        if (outcome instanceof LineOutcome.AlreadySettled settled) {
            return settled.replayed()
                    ? words.say("posted before", "此前已入账")
                    : words.say("arrived or came back before: looked at twice?", "该笔已到账或已退回，疑似重复");
        }
        return words.say("not payable: ", "不能入账：")
                + words.of(((LineOutcome.NotPayable) outcome).refused().text());
    }
}
