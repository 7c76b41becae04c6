package org.unionaid.cli.page;

import java.util.stream.Collectors;
import org.unionaid.cli.render.Words;
import org.unionaid.engine.policy.Benefit;
import org.unionaid.engine.policy.Funding;
import org.unionaid.engine.policy.GrantWindow;
import org.unionaid.engine.policy.Limit;
import org.unionaid.engine.policy.Over;
import org.unionaid.engine.policy.Program;
import org.unionaid.entitlement.ApprovalLevels;
import org.unionaid.money.Money;

/** Writes a program: for whom, on what conditions, how much, within which limits, from which money. */
record ProgramHtml(RuleHtml rules, Citation citation, Words words) {
    void of(Markup html, Program program) {
        html.open("section", "class", "program", "id", program.id().value());
        html.element("h3", words.of(program.title()));
        citation.of(html, program.provenance());
        html.open("dl");
        fact(html, words.say("for", "对象"), words.of(program.subject()));
        fact(html, words.say("purpose", "用途"), words.of(program.purpose()));
        fact(
                html,
                words.say("period", "享受期"),
                window(program.window())
                        + (program.times().isPresent()
                                ? words.say(
                                        ", " + program.times().getAsInt() + " times at most",
                                        "，至多 " + program.times().getAsInt() + " 次")
                                : ""));
        program.quota().ifPresent(quota -> fact(html, words.say("quota", "名额"), Long.toString(quota)));
        program.approval().ifPresent(approval -> fact(html, words.say("approval", "审批"), approval(approval)));
        if (!program.funding().equals(Funding.ANY)) {
            fact(html, words.say("money", "资金来源"), funding(program.funding()));
        }
        html.close();
        html.element("h4", words.say("Who may have it", "资格条件"));
        rules.criterion(html, program.eligible());
        html.element("h4", words.say("What it gives", "待遇"));
        benefit(html, program.benefit());
        if (!program.limits().isEmpty()) {
            html.element("h4", words.say("Limits", "限额"));
            program.limits().forEach(limit -> limit(html, limit));
        }
        html.close();
    }

    private static void fact(Markup html, String name, String value) {
        html.element("dt", name).element("dd", value);
    }

    private String window(GrantWindow window) {
        if (window instanceof GrantWindow.SchemePeriod period) {
            return words.say(
                    period.months() + " months from " + period.from(),
                    "自 " + period.from() + " 起每 " + period.months() + " 个月");
        }
        return switch ((GrantWindow.Common) window) {
            case ONCE -> words.say("once", "一次性");
            case CALENDAR_YEAR -> words.say("calendar year", "自然年度");
            case SCHOOL_YEAR -> words.say("school year", "学年");
            case MONTH -> words.say("month", "月");
            case EVENT -> words.say("each event", "每次事项");
        };
    }

    private String approval(ApprovalLevels approval) {
        return words.of(approval.base())
                + approval.steps().stream()
                        .map(step -> (step.inclusive() ? words.say("; from ", "；") : words.say("; above ", "；超过 "))
                                + yuan(step.threshold())
                                + (step.inclusive() ? words.say(": ", "及以上：") : words.say(": ", "："))
                                + words.of(step.level()))
                        .collect(Collectors.joining());
    }

    private String funding(Funding funding) {
        String from = funding.from().stream().map(words::of).collect(Collectors.joining(words.say(", ", "、")));
        String split = funding.split().stream()
                .map(share -> words.of(share.kind()) + " "
                        + share.part()
                                .times(org.unionaid.engine.value.Fraction.of(100))
                                .toDecimal(2)
                                .stripTrailingZeros()
                                .toPlainString()
                        + "%")
                .collect(Collectors.joining(words.say(", ", "、")));
        return from + (from.isEmpty() || split.isEmpty() ? "" : words.say("; ", "；")) + split;
    }

    private void benefit(Markup html, Benefit benefit) {
        if (benefit instanceof Benefit.Amount amount) {
            amount.voucher().ifPresent(voucher -> html.element("p", words.say("voucher: ", "券：") + words.of(voucher)));
            html.element("p", words.say("at most (cap):", "上限："));
            rules.rule(html, amount.cap());
            html.element("p", over(amount.over()), "class", "words");
            amount.award().ifPresent(award -> {
                if (award.equals(amount.cap())) {
                    html.element("p", words.say("The award is the cap itself.", "核定额即为上限。"), "class", "words");
                } else {
                    html.element("p", words.say("award:", "核定额："));
                    rules.rule(html, award);
                }
            });
        } else if (benefit instanceof Benefit.Goods goods) {
            html.open("table").open("tr");
            html.element("th", words.say("goods", "实物")).element("th", words.say("how many", "数量"));
            html.element("th", words.say("unit", "单位"))
                    .element("th", words.say("value of one", "单价"))
                    .close();
            goods.lines()
                    .forEach(line -> html.open("tr")
                            .element("td", line.item())
                            .element("td", rules.text().of(line.quantity()), "class", "figure")
                            .element("td", line.unit())
                            .element("td", rules.text().of(line.unitValue()), "class", "figure")
                            .close());
            html.close();
        } else if (benefit instanceof Benefit.Service service) {
            html.element(
                    "p",
                    service.name() + " × " + rules.text().of(service.units()) + words.say(", each worth ", "，每项价值 ")
                            + rules.text().of(service.unitValue()),
                    "class",
                    "words");
        } else if (benefit instanceof Benefit.Cover cover) {
            html.element(
                    "p",
                    cover.scheme() + " × " + rules.text().of(cover.policies()) + words.say(", premium ", "，保费 ")
                            + rules.text().of(cover.premium()),
                    "class",
                    "words");
        }
    }

    private String over(Over over) {
        return switch (over) {
            case TRIM -> words.say("What is asked above it is cut to it.", "申请超过上限的，核减至上限。");
            case REFUSE -> words.say("A request above it is refused.", "申请超过上限的，不予批准，需重新提出。");
            case WARN -> words.say("A request above it goes through with a reason.", "超过的须说明理由。");
        };
    }

    void limit(Markup html, Limit limit) {
        html.open("p").element("strong", words.of(limit.title()));
        html.text(words.say(" · per ", " · 每")
                + (limit.isPerPayment() ? words.say("payment", "次") : window(limit.per()))
                + words.say(" and ", "、")
                + (limit.scope() == Limit.Scope.HOUSEHOLD ? words.say("household", "户") : words.say("beneficiary", "人"))
                + (limit.soft() ? words.say(" · in principle", " · 原则上") : ""));
        html.close();
        if (limit.most() instanceof Limit.Times times) {
            html.element("p", words.say(times.times() + " times", times.times() + " 次"), "class", "words");
        }
        limit.formula().ifPresent(formula -> rules.rule(html, formula));
        html.element("p", over(limit.over()), "class", "words");
        citation.of(html, limit.provenance());
    }

    private String yuan(Money money) {
        return money.toGroupedString() + words.say(" yuan", " 元");
    }
}
