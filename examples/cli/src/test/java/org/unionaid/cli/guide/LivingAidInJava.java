package org.unionaid.cli.guide;

import static org.unionaid.engine.authoring.BenefitDraft.cashUpTo;
import static org.unionaid.engine.authoring.Criteria.all;
import static org.unionaid.engine.authoring.ParameterDraft.monthlyMoney;
import static org.unionaid.engine.authoring.PolicyDraft.policy;
import static org.unionaid.engine.authoring.ProgramDraft.program;
import static org.unionaid.engine.authoring.SourceDraft.source;
import static org.unionaid.engine.authoring.Tables.first;
import static org.unionaid.engine.authoring.Terms.file;
import static org.unionaid.engine.authoring.Terms.household;
import static org.unionaid.engine.authoring.Terms.last;
import static org.unionaid.engine.authoring.Terms.months;
import static org.unionaid.engine.authoring.Terms.times;

import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.authoring.MonthlyMoneyTerm;
import org.unionaid.engine.authoring.MonthsTerm;
import org.unionaid.engine.authoring.PolicyDraft;
import org.unionaid.engine.authoring.ProgramDraft;
import org.unionaid.engine.authoring.SourceDraft;
import org.unionaid.engine.compile.CompileResult;
import org.unionaid.engine.compile.PolicyCompiler;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.facts.Catalog;
import org.unionaid.engine.policy.Flag;
import org.unionaid.engine.prepared.PreparedPolicy;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.household.Household;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.ProgramId;
import org.unionaid.ledger.History;
import org.unionaid.program.Purpose;
import org.unionaid.program.SubjectType;
import org.unionaid.time.AsOf;

/** The Java of the guide's chapter on using the library from Java. */
final class LivingAidInJava {
    private LivingAidInJava() {}

    // region declarations
    static final SourceDraft NOTICE = source("notice", "某通知", "A notice").issuer("某市总工会");

    static final MonthlyMoneyTerm L = monthlyMoney("L", "低保标准", "living line")
            .value("420100", "2024-01-01", "940.00")
            .from(NOTICE, Flag.PRINTED)
            .term();

    static MonthlyMoneyTerm perCapitaIncome() {
        return household()
                .income(last(12))
                .minus(household().rigid(last(12)))
                .dividedBy(household().size().times(months(12)))
                .named("net", "人均纯收入", "net income per head");
    }
    // endregion

    // region program
    static ProgramDraft livingAid() {
        MonthsTerm span = first(perCapitaIncome().below(L), months(12))
                .otherwise(months(10))
                .named("span", "月数", "months");
        return program("living-aid", "生活救助", "Living aid")
                .forEach(SubjectType.HOUSEHOLD)
                .purpose(Purpose.LIVING)
                .perCalendarYear()
                .from(NOTICE, Flag.PRINTED)
                .clause("第四条")
                .eligible(all(
                        file().active().as("on-file", "已建档", "on file").because("第三条"),
                        perCapitaIncome()
                                .atMost(times(2, L))
                                .as("line", "收入不超过标准两倍", "income at most twice the line")
                                .because("第四条")))
                .gives(cashUpTo(span.times(L)).trim());
    }
    // endregion

    // region policy
    static PolicyDraft draft() {
        return policy("example-2024", "示例", "Example")
                .jurisdiction("420100")
                .validFrom("2024-01-01")
                .reviewBy("2024-12-31")
                .programs(livingAid());
    }

    static CompiledPolicy compiled() {
        CompileResult result = draft().compile(PolicyCompiler.standard());
        return CompiledPolicy.of(result); // throws, with every issue, if there is an error
    }
    // endregion

    // region assess
    static Decision decide(Household household) {
        return compiled()
                .at(DivisionCode.of("420100"), AsOf.of(2024, 6, 15))
                .assess(AidCase.of(household).withoutFile().withHistory(History.none()))
                .get(ProgramId.of("living-aid"));
    }

    static String inWords(Decision decision) {
        return decision.match(
                eligible -> "up to " + eligible.cap().value().toGroupedString(),
                ineligible -> "no: " + ineligible.failing().get(0).code(),
                undetermined -> "ask for " + undetermined.missing(),
                failed -> "the policy or a plug-in is at fault: " + failed.failure());
    }
    // endregion

    // region prepared
    static String prepare() {
        return PreparedPolicy.write(draft().compile(PolicyCompiler.standard()));
    }

    static CompiledPolicy fromPrepared(String prepared) {
        return CompiledPolicy.of(PreparedPolicy.read("example.json", prepared, Catalog.standard()));
    }
    // endregion
}
