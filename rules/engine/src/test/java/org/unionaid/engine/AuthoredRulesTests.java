package org.unionaid.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionaid.engine.authoring.AllocationDraft.sharedBy;
import static org.unionaid.engine.authoring.ApprovalDraft.approvedBy;
import static org.unionaid.engine.authoring.BenefitDraft.cashEachMonth;
import static org.unionaid.engine.authoring.BenefitDraft.cashUpTo;
import static org.unionaid.engine.authoring.LimitDraft.limit;
import static org.unionaid.engine.authoring.OneOfDraft.oneOf;
import static org.unionaid.engine.authoring.ParameterDraft.code;
import static org.unionaid.engine.authoring.ParameterDraft.date;
import static org.unionaid.engine.authoring.ParameterDraft.money;
import static org.unionaid.engine.authoring.ParameterDraft.monthlyMoney;
import static org.unionaid.engine.authoring.ParameterDraft.place;
import static org.unionaid.engine.authoring.PolicyDraft.policy;
import static org.unionaid.engine.authoring.ProgramDraft.program;
import static org.unionaid.engine.authoring.RetestDraft.countedAs;
import static org.unionaid.engine.authoring.SourceDraft.source;
import static org.unionaid.engine.authoring.Tables.least;
import static org.unionaid.engine.authoring.Terms.household;
import static org.unionaid.engine.authoring.Terms.member;
import static org.unionaid.engine.authoring.Terms.months;
import static org.unionaid.engine.authoring.Terms.number;
import static org.unionaid.engine.authoring.Terms.times;
import static org.unionaid.engine.authoring.Terms.today;
import static org.unionaid.engine.authoring.Terms.yuan;

import org.junit.jupiter.api.Test;
import org.unionaid.casefile.Category;
import org.unionaid.engine.allocation.AllocationMethod;
import org.unionaid.engine.authoring.CodeTerm;
import org.unionaid.engine.authoring.CodedParameterDraft;
import org.unionaid.engine.authoring.DateTerm;
import org.unionaid.engine.authoring.MoneyTerm;
import org.unionaid.engine.authoring.MonthlyMoneyTerm;
import org.unionaid.engine.authoring.ParameterDraft;
import org.unionaid.engine.authoring.PlaceTerm;
import org.unionaid.engine.authoring.PolicyDraft;
import org.unionaid.engine.authoring.ProgramDraft;
import org.unionaid.engine.authoring.SourceDraft;
import org.unionaid.engine.authoring.Terms;
import org.unionaid.engine.compile.CompileResult;
import org.unionaid.engine.compile.PolicyCompiler;
import org.unionaid.engine.compile.PolicySource;
import org.unionaid.engine.issue.Location;
import org.unionaid.engine.policy.Flag;
import org.unionaid.entitlement.ApprovalLevel;
import org.unionaid.funding.SourceKind;
import org.unionaid.household.IncomeKind;
import org.unionaid.household.SchoolStage;
import org.unionaid.program.Purpose;
import org.unionaid.program.SubjectType;

/** Test limits, approval, funding, tables by code, values of other places and stacking in Java: each as its file gives it. */
class AuthoredRulesTests {
    private static final CodeTerm<SchoolStage> PRIMARY = Terms.code(SchoolStage.PRIMARY);
    private static final SourceDraft NOTICE = source("notice", "测试通知", "Test notice");
    private static final PlaceTerm SEAT = place("seat", "所在地", "seat")
            .value("420000", "2024-01-01", "420100")
            .from(NOTICE, Flag.PRINTED)
            .term();
    private static final ParameterDraft<MonthlyMoneyTerm> L = monthlyMoney("L", "低保标准", "living line")
            .value("420000", "2024-01-01", "620.00")
            .value("420100", "2024-01-01", "700.00")
            .reviewBy("2024-12-31")
            .from(NOTICE, Flag.PRINTED)
            .clause("第一条", "article 1");
    private static final CodedParameterDraft<SchoolStage, MoneyTerm> STAGE_AID = money("stageAid", "分阶段标准", "by stage")
            .by(SchoolStage.class)
            .value("420000", "2024-01-01", SchoolStage.PRIMARY, "500.00")
            .value("420000", "2024-01-01", SchoolStage.JUNIOR, "600.00")
            .otherwise("420000", "2024-01-01", "700.00")
            .from(NOTICE, Flag.PRINTED)
            .note("按学段", "by stage of school");
    private static final DateTerm FIRST_DAY = date("firstDay", "起始日", "first day")
            .value("420000", "2024-01-01", "2024-03-01")
            .from(NOTICE, Flag.PRINTED)
            .term();
    private static final CodeTerm<Category> WORST = code("worst", Category.class, "最困难", "worst")
            .value("420000", "2024-01-01", "DEEP")
            .from(NOTICE, Flag.PRINTED)
            .term();

    private static ProgramDraft living() {
        return program("living-aid", "生活救助", "Living aid")
                .forEach(SubjectType.HOUSEHOLD)
                .purpose(Purpose.LIVING)
                .perScheme(12, "2024-05-01")
                .from(NOTICE, Flag.PRINTED)
                .eligible(L.termAt(SEAT)
                        .above(L.term())
                        .and(FIRST_DAY.isBefore(today()))
                        .and(WORST.is(Category.DEEP))
                        .as("open", "已开放", "open"))
                .gives(cashEachMonth(L.term(), months(6)).trim());
    }

    private static ProgramDraft study() {
        MoneyTerm low = least(yuan("1000.00"), times(months(2), L.term()))
                .named("low", "较低", "low", NOTICE, Flag.PRINTED, "第二条");
        return program("study-aid", "助学", "Study aid")
                .forEach(SubjectType.MEMBER)
                .purpose(Purpose.STUDY)
                .perSchoolYear()
                .from(NOTICE, Flag.PRINTED)
                .eligibleEveryone()
                .gives(cashUpTo(STAGE_AID.of(member().stage().orElse(PRIMARY))).refuse())
                .limits(
                        limit("a-year", "每年上限", "a year")
                                .most(low)
                                .perCalendarYear()
                                .ofHousehold()
                                .trim()
                                .soft()
                                .because("第七条"),
                        limit("a-month", "每月一次", "a month").most(1).perMonth())
                .limits(limit("each", "每次上限", "each")
                        .most(yuan("800.00"))
                        .perPayment()
                        .refuse())
                .approval(approvedBy(ApprovalLevel.of("LOCAL"))
                        .from("20000.00", ApprovalLevel.of("PROVINCIAL"))
                        .above("50000.00", ApprovalLevel.of("NATIONAL")))
                .paidFrom(SourceKind.OWN_UNION, SourceKind.UPPER_UNION)
                .sharedBy(SourceKind.UPPER_UNION, "60")
                .sharedBy(SourceKind.OWN_UNION, "40");
    }

    private static PolicyDraft draft() {
        ProgramDraft living = living();
        ProgramDraft study = study();
        return policy("test-2024", "测试政策", "Test policy")
                .jurisdiction("420000")
                .validFrom("2024-01-01")
                .reviewBy("2024-12-31")
                .programs(living, study)
                .oneOf(oneOf(living, study)
                        .largest()
                        .when(household().size().above(number(1)))
                        .from(NOTICE, Flag.PRINTED))
                .limits(limit("all", "合计", "all")
                        .most(yuan("9000.00"))
                        .over(living, study)
                        .perCalendarYear()
                        .ofHousehold()
                        .trim()
                        .from(NOTICE, Flag.PRINTED)
                        .clause("第九条"))
                .retest(countedAs(IncomeKind.UNION_AID).from(NOTICE, Flag.PRINTED))
                .order(living, study)
                .allocation(sharedBy(AllocationMethod.proportional()).from(NOTICE, Flag.ASSUMED));
    }

    private static final String SAME = """
            policy: test-2024
            title: {zh: 测试政策, en: Test policy}
            jurisdiction: "420000"
            valid: {from: 2024-01-01, reviewBy: 2024-12-31}
            sources: {notice: {title: {zh: 测试通知, en: Test notice}}}
            parameters:
              L:
                title: {zh: 低保标准, en: living line}
                unit: yuan/month
                values: {"420000": {2024-01-01: "620.00"}, "420100": {2024-01-01: "700.00"}}
                reviewBy: 2024-12-31
                source: notice
                clause: {zh: 第一条, en: article 1}
                flag: printed
              seat: {title: {zh: 所在地, en: seat}, unit: place, values: {"420000": {2024-01-01: "420100"}}, source: notice, flag: printed}
              firstDay: {title: {zh: 起始日, en: first day}, unit: date, values: {"420000": {2024-01-01: 2024-03-01}}, source: notice, flag: printed}
              worst: {title: {zh: 最困难, en: worst}, unit: code Category, values: {"420000": {2024-01-01: DEEP}}, source: notice, flag: printed}
              stageAid:
                title: {zh: 分阶段标准, en: by stage}
                unit: yuan
                by: SchoolStage
                values: {"420000": {2024-01-01: {PRIMARY: "500.00", JUNIOR: "600.00", else: "700.00"}}}
                source: notice
                flag: printed
                note: {zh: 按学段, en: by stage of school}
            definitions:
              low: {title: {zh: 较低, en: low}, min: [1000.00 yuan, 2 months * L], source: notice, clause: 第二条, flag: printed}
            programs:
              living-aid:
                title: {zh: 生活救助, en: Living aid}
                for: household
                purpose: LIVING
                window: {every: 12, from: 2024-05-01}
                source: notice
                flag: printed
                eligible: {id: open, title: {zh: 已开放, en: open}, when: (L at seat) > L && firstDay < today && worst == DEEP}
                gives: cash
                cap: {perMonth: L, months: 6 months, over: trim}
              study-aid:
                title: {zh: 助学, en: Study aid}
                for: member
                purpose: STUDY
                window: schoolYear
                source: notice
                flag: printed
                eligible: everyone
                gives: cash
                cap: {is: "stageAid[member.stage.orValue(PRIMARY)]", over: refuse}
                limits:
                  - {id: a-year, title: {zh: 每年上限, en: a year}, is: low, per: calendarYear, of: household, over: trim, soft: true, because: 第七条}
                  - {id: a-month, title: {zh: 每月一次, en: a month}, times: 1, per: month}
                  - {id: each, title: {zh: 每次上限, en: each}, is: 800.00 yuan, per: payment, over: refuse}
                approval: {base: LOCAL, steps: [{atLeast: "20000.00", level: PROVINCIAL}, {above: "50000.00", level: NATIONAL}]}
                funding: {from: [OWN_UNION, UPPER_UNION], split: {UPPER_UNION: 60%, OWN_UNION: 40%}}
            oneOf:
              - {programs: [living-aid, study-aid], choose: largest, when: household.size > 1, source: notice, flag: printed}
            limits:
              all: {title: {zh: 合计, en: all}, programs: [living-aid, study-aid], is: 9000.00 yuan, per: calendarYear, of: household, over: trim, source: notice, clause: 第九条, flag: printed}
            retest: {income: UNION_AID, source: notice, flag: printed}
            order: [living-aid, study-aid]
            allocation: {method: proportional, source: notice, flag: assumed}
            """;

    private static CompileResult compile(String name, String yaml) {
        return PolicyCompiler.standard().compile(PolicySource.of(name, yaml));
    }

    @Test
    void compile_draft_givesThePolicyOfTheFile() {
        CompileResult result = draft().compile(PolicyCompiler.standard());

        assertThat(result.issues()).isEmpty();
        assertThat(result.policy())
                .usingRecursiveComparison()
                .ignoringFieldsOfTypes(Location.class)
                .isEqualTo(compile("same.yaml", SAME).policy());
    }

    @Test
    void toYaml_draft_isReadAsTheSamePolicy() {
        assertThat(compile("draft.yaml", draft().toYaml()).policy())
                .usingRecursiveComparison()
                .ignoringFieldsOfTypes(Location.class)
                .isEqualTo(draft().compile(PolicyCompiler.standard()).policy());
    }

    @Test
    void limits_twoOfOneName_isRefused() {
        assertThatThrownBy(
                        () -> draft().limits(limit("all", "合计", "all").most(1).once()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two limits are named 'all'");
    }
}
