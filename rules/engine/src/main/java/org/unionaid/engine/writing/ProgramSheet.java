package org.unionaid.engine.writing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.unionaid.engine.catalog.SubjectKind;
import org.unionaid.engine.expression.ExprText;
import org.unionaid.engine.policy.Benefit;
import org.unionaid.engine.policy.Criterion;
import org.unionaid.engine.policy.Funding;
import org.unionaid.engine.policy.Program;
import org.unionaid.engine.policy.Provenance;
import org.unionaid.engine.value.Fraction;
import org.unionaid.engine.yaml.YamlNode;
import org.unionaid.entitlement.ApprovalLevels;
import org.unionaid.entitlement.ApprovalStep;
import org.unionaid.money.Money;

/** Writes a program. */
final class ProgramSheet {
    private static final int PERCENT_DECIMALS = 20;

    private final Program program;

    ProgramSheet(Program program) {
        this.program = program;
    }

    YamlNode write() {
        Sheet sheet = new Sheet()
                .put("title", program.title())
                .put("for", SubjectKind.word(program.subject()))
                .put("purpose", program.purpose().code())
                .put("window", LimitSheet.window(program.window()));
        program.times().ifPresent(times -> sheet.put("times", Integer.toString(times)));
        program.quota().ifPresent(quota -> sheet.put("quota", Long.toString(quota)));
        Sourced.all(sheet, program.provenance());
        sheet.put("eligible", criterion(program.eligible(), program.provenance()));
        gives(sheet, program.benefit());
        if (!program.limits().isEmpty()) {
            sheet.putList(
                    "limits",
                    program.limits().stream()
                            .map(limit -> LimitSheet.within(limit, program.provenance()))
                            .toList());
        }
        program.approval().ifPresent(approval -> sheet.put("approval", approval(approval)));
        if (!program.funding().equals(Funding.ANY)) {
            sheet.put("funding", funding(program.funding()));
        }
        return sheet.node();
    }

    private static YamlNode criterion(Criterion criterion, Provenance owner) {
        if (criterion instanceof Criterion.Everyone) {
            return Sheet.text("everyone");
        }
        if (criterion instanceof Criterion.NoneOf none) {
            return new Sheet().put("not", criterion(none.part(), owner)).node();
        }
        if (criterion instanceof Criterion.AllOf all) {
            return new Sheet().putList("all", criteria(all.parts(), owner)).node();
        }
        if (criterion instanceof Criterion.AtLeast some) {
            return some.count() == 1
                    ? new Sheet().putList("any", criteria(some.parts(), owner)).node()
                    : new Sheet()
                            .put("atLeast", Integer.toString(some.count()))
                            .putList("of", criteria(some.parts(), owner))
                            .node();
        }
        Criterion.Condition condition = (Criterion.Condition) criterion;
        Sheet sheet = new Sheet()
                .put("id", condition.id())
                .put("title", condition.title())
                .put("when", condition.expr());
        return Sourced.within(sheet, condition.provenance(), owner, "because").node();
    }

    private static List<YamlNode> criteria(List<Criterion> parts, Provenance owner) {
        return parts.stream().map(part -> criterion(part, owner)).toList();
    }

    private static void gives(Sheet sheet, Benefit benefit) {
        sheet.put("gives", benefit.kind());
        if (benefit instanceof Benefit.Amount amount) {
            sheet.putLabel("voucher", amount.voucher());
            Sheet cap = new Sheet();
            amount.monthly()
                    .ifPresentOrElse(
                            monthly -> cap.put("perMonth", monthly.perMonth()).put("months", monthly.months()),
                            () -> cap.put("is", amount.cap()));
            sheet.put("cap", cap.putWord("over", amount.over()).node());
            amount.award().ifPresent(award -> sheet.put("award", award));
        } else if (benefit instanceof Benefit.Goods goods) {
            sheet.putList(
                    "goods",
                    goods.lines().stream()
                            .map(line -> new Sheet()
                                    .put("item", line.item())
                                    .put("quantity", line.quantity())
                                    .put("unit", line.unit())
                                    .put("unitValue", line.unitValue())
                                    .node())
                            .toList());
        } else if (benefit instanceof Benefit.Service service) {
            sheet.put(
                    "service",
                    new Sheet()
                            .put("name", service.name())
                            .put("units", service.units())
                            .put("unitValue", service.unitValue())
                            .node());
        } else {
            Benefit.Cover cover = (Benefit.Cover) benefit;
            sheet.put(
                    "cover",
                    new Sheet()
                            .put("scheme", cover.scheme())
                            .put("policies", cover.policies())
                            .put("premium", cover.premium())
                            .put("from", cover.from().map(ExprText::of))
                            .put("to", cover.to().map(ExprText::of))
                            .node());
        }
    }

    private static YamlNode approval(ApprovalLevels approval) {
        return new Sheet()
                .put("base", approval.base().code())
                .putList(
                        "steps",
                        approval.steps().stream().map(ProgramSheet::step).toList())
                .node();
    }

    private static YamlNode step(ApprovalStep step) {
        return new Sheet()
                .put(step.inclusive() ? "atLeast" : "above", yuan(step.threshold()))
                .put("level", step.level().code())
                .node();
    }

    private static YamlNode funding(Funding funding) {
        Sheet sheet = new Sheet();
        if (!funding.from().isEmpty()) {
            sheet.putList(
                    "from",
                    funding.from().stream().map(kind -> Sheet.text(kind.code())).toList());
        }
        Sheet split = new Sheet();
        funding.split().forEach(share -> split.put(share.kind().code(), Optional.of(percent(share.part()))));
        return sheet.putSection("split", split).node();
    }

    private static String percent(Fraction part) {
        BigDecimal hundredths = part.times(Fraction.of(100)).toDecimal(PERCENT_DECIMALS);
        return hundredths
                        .stripTrailingZeros()
                        .setScale(Math.max(0, hundredths.stripTrailingZeros().scale()))
                        .toPlainString()
                + "%";
    }

    static String yuan(Money money) {
        return BigDecimal.valueOf(money.fen(), 2).toPlainString();
    }
}
