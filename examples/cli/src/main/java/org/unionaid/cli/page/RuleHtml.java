package org.unionaid.cli.page;

import java.util.List;
import java.util.Optional;
import org.unionaid.cli.render.Words;
import org.unionaid.engine.explanation.RuleTable;
import org.unionaid.engine.explanation.RuleText;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.expression.ExprText;
import org.unionaid.engine.policy.Criterion;

/** Writes rules: a formula in words and as written, a table as a table, conditions as a list. */
record RuleHtml(RuleText text, Citation citation, Words words) {
    /** A formula; as a table if it is one. */
    void rule(Markup html, Expr expr) {
        Optional<RuleTable> table = text.table(expr);
        table.ifPresentOrElse(
                it -> {
                    table(html, it);
                    if (expr instanceof Expr.Rounded) {
                        html.element("p", text.of(expr), "class", "words");
                    }
                },
                () -> html.element("p", text.of(expr), "class", "words"));
        html.open("details").element("summary", words.say("as written", "原式"));
        html.element("code", ExprText.of(expr)).close();
    }

    private void table(Markup html, RuleTable table) {
        boolean bands = table.kind() == RuleTable.Kind.BANDS;
        String when = switch (table.kind()) {
            case FIRST_MATCH -> words.say("if (the first that holds)", "条件（依次适用第一项）");
            case STEPS -> words.say("step of: ", "档次：") + table.of();
            case BANDS -> words.say("part of: ", "分段：") + table.of();
        };
        html.open("table").open("tr");
        html.element("th", when).element("th", bands ? words.say("rate", "比例") : words.say("then", "结果"));
        html.close();
        table.rows()
                .forEach(row -> html.open("tr")
                        .element("td", row.when())
                        .element("td", row.is(), "class", "figure")
                        .close());
        html.close();
    }

    /** Conditions, each with its clause. */
    void criterion(Markup html, Criterion criterion) {
        if (criterion instanceof Criterion.Condition condition) {
            condition(html, condition);
        } else if (criterion instanceof Criterion.AllOf all) {
            list(html, words.say("all of:", "同时满足："), all.parts());
        } else if (criterion instanceof Criterion.AtLeast some) {
            list(
                    html,
                    some.count() == 1
                            ? words.say("at least one of:", "满足其一：")
                            : words.say("at least " + some.count() + " of:", "至少满足 " + some.count() + " 项："),
                    some.parts());
        } else if (criterion instanceof Criterion.NoneOf none) {
            list(html, words.say("none of:", "不得有："), List.of(none.part()));
        } else {
            html.element("p", words.say("everyone", "不限条件"), "class", "words");
        }
    }

    private void list(Markup html, String head, Iterable<Criterion> parts) {
        html.element("p", head).open("ul", "class", "criteria");
        parts.forEach(part -> {
            html.open("li");
            criterion(html, part);
            html.close();
        });
        html.close();
    }

    private void condition(Markup html, Criterion.Condition condition) {
        String title = words.of(condition.title());
        String rule = text.of(condition.expr());
        html.open("p").element("strong", title).close();
        if (!rule.equals(title)) {
            html.element("p", rule, "class", "words");
        }
        html.open("details").element("summary", words.say("as written", "原式"));
        html.element("code", condition.formula()).close();
        citation.of(html, condition.provenance());
    }
}
