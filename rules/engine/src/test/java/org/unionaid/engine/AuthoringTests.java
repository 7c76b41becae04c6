package org.unionaid.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionaid.engine.authoring.BenefitDraft.cashUpTo;
import static org.unionaid.engine.authoring.Criteria.all;
import static org.unionaid.engine.authoring.Criteria.any;
import static org.unionaid.engine.authoring.Criteria.atLeast;
import static org.unionaid.engine.authoring.Criteria.not;
import static org.unionaid.engine.authoring.ParameterDraft.monthlyMoney;
import static org.unionaid.engine.authoring.PolicyDraft.policy;
import static org.unionaid.engine.authoring.ProgramDraft.program;
import static org.unionaid.engine.authoring.SourceDraft.source;
import static org.unionaid.engine.authoring.Tables.bands;
import static org.unionaid.engine.authoring.Tables.by;
import static org.unionaid.engine.authoring.Tables.first;
import static org.unionaid.engine.authoring.Tables.least;
import static org.unionaid.engine.authoring.Tables.round;
import static org.unionaid.engine.authoring.Tables.stepsUpTo;
import static org.unionaid.engine.authoring.Terms.calendarYear;
import static org.unionaid.engine.authoring.Terms.code;
import static org.unionaid.engine.authoring.Terms.file;
import static org.unionaid.engine.authoring.Terms.household;
import static org.unionaid.engine.authoring.Terms.last;
import static org.unionaid.engine.authoring.Terms.max;
import static org.unionaid.engine.authoring.Terms.member;
import static org.unionaid.engine.authoring.Terms.months;
import static org.unionaid.engine.authoring.Terms.number;
import static org.unionaid.engine.authoring.Terms.percent;
import static org.unionaid.engine.authoring.Terms.times;
import static org.unionaid.engine.authoring.Terms.yuan;

import org.junit.jupiter.api.Test;
import org.unionaid.casefile.Category;
import org.unionaid.casefile.Cause;
import org.unionaid.engine.authoring.CodeTerm;
import org.unionaid.engine.authoring.MoneyTerm;
import org.unionaid.engine.authoring.MonthlyMoneyTerm;
import org.unionaid.engine.authoring.PolicyDraft;
import org.unionaid.engine.authoring.ProgramDraft;
import org.unionaid.engine.authoring.SourceDraft;
import org.unionaid.engine.compile.CompileResult;
import org.unionaid.engine.compile.PolicyCompiler;
import org.unionaid.engine.compile.PolicySource;
import org.unionaid.engine.issue.Issue;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.issue.Location;
import org.unionaid.engine.policy.Flag;
import org.unionaid.engine.policy.Policy;
import org.unionaid.household.ExpenseHead;
import org.unionaid.household.Relationship;
import org.unionaid.program.Purpose;
import org.unionaid.program.SubjectType;

/** Test {@link PolicyDraft} and the words it is written with: the same policy as the file would give. */
class AuthoringTests {
    private static final SourceDraft NOTICE =
            source("notice", "测试通知", "Test notice").issuer("nobody");
    private static final MonthlyMoneyTerm L = monthlyMoney("L", "低保标准", "living line")
            .value("420100", "2024-01-01", "620.00")
            .value("420100", "2024-07-01", "650.00")
            .from(NOTICE, Flag.PRINTED)
            .term();

    private static MonthlyMoneyTerm net() {
        return household()
                .income(last(12))
                .minus(household().rigid(last(12)))
                .dividedBy(household().size().times(months(12)))
                .named("net", "人均纯收入", "net income per head");
    }

    private static CodeTerm<Category> category() {
        return first(net().below(L), code(Category.DEEP))
                .then(net().atMost(times(2, L)).and(file().active().negated()), code(Category.RELATIVE))
                .otherwise(code(Category.NONE))
                .named("category", "类别", "category");
    }

    private static MoneyTerm paid() {
        return member().expenses()
                .filter("x", x -> x.head().is(ExpenseHead.ILLNESS))
                .sum("x", x -> x.amount(calendarYear()))
                .named("paid", "自付", "paid");
    }

    private static ProgramDraft living() {
        return program("living-aid", "生活救助", "Living aid")
                .forEach(SubjectType.HOUSEHOLD)
                .purpose(Purpose.LIVING)
                .perCalendarYear()
                .from(NOTICE, Flag.PRINTED)
                .clause("第四条")
                .eligible(all(
                        category()
                                .isOneOf(Category.DEEP, Category.RELATIVE)
                                .as("in-hardship", "困难职工", "in hardship")
                                .because("第三条"),
                        not(file().hasCause(Cause.DISASTER).as("disaster", "受灾", "struck by a disaster"))))
                .gives(cashUpTo(by(category())
                                .row(Category.DEEP, times(months(12), L))
                                .otherwise(times(months(10), L)))
                        .trim());
    }

    private static ProgramDraft medical() {
        return program("medical-aid", "医疗救助", "Medical aid")
                .forEach(SubjectType.MEMBER)
                .purpose(Purpose.MEDICAL)
                .perCalendarYear()
                .times(1)
                .from(NOTICE, Flag.ASSUMED)
                .note("the bands are assumed")
                .eligible(any(
                        member().age().orElse(number(0)).below(number(18)).as("minor", "未成年", "under age"),
                        atLeast(
                                2,
                                paid().above(yuan("1000.00")).as("paid", "有自付", "paid something"),
                                member().relationship()
                                        .isNot(Relationship.OTHER)
                                        .as("kin", "亲属", "kin"),
                                member().seriouslyIll().as("serious", "重病", "seriously ill"))))
                .gives(cashUpTo(least(
                                round(bands(paid())
                                                .upTo(yuan("5000.00"), percent("45"))
                                                .above(percent("70")))
                                        .toYuan()
                                        .halfUp(),
                                stepsUpTo(max(paid(), yuan("10.00")))
                                        .upTo(yuan("2000.00"), yuan("1000.00"))
                                        .upTo(yuan("9000.00"), yuan("5000.00"))
                                        .otherwise(yuan("9000.00"))))
                        .refuse());
    }

    private static PolicyDraft draft() {
        return policy("test-2024", "测试政策", "Test policy")
                .jurisdiction("420100")
                .validFrom("2024-01-01")
                .reviewBy("2024-12-31")
                .programs(living(), medical());
    }

    private static final String SAME = """
            policy: test-2024
            title: {zh: 测试政策, en: Test policy}
            jurisdiction: "420100"
            valid: {from: 2024-01-01, reviewBy: 2024-12-31}
            sources:
              notice: {title: {zh: 测试通知, en: Test notice}, issuer: nobody}
            parameters:
              L:
                title: {zh: 低保标准, en: living line}
                unit: yuan/month
                values: {"420100": {2024-01-01: "620.00", 2024-07-01: "650.00"}}
                source: notice
                flag: printed
            definitions:
              net:
                title: {zh: 人均纯收入, en: net income per head}
                is: (household.income(last 12 months) - household.rigid(last 12 months)) / (household.size * 12 months)
              category:
                title: {zh: 类别, en: category}
                first:
                  - {when: net < L, is: DEEP}
                  - {when: net <= 2 * L && !file.active, is: RELATIVE}
                  - {else: NONE}
              paid:
                title: {zh: 自付, en: paid}
                is: member.expenses.filter(x, x.head == ILLNESS).sum(x, x.amount(calendarYear))
            programs:
              living-aid:
                title: {zh: 生活救助, en: Living aid}
                for: household
                purpose: LIVING
                window: calendarYear
                source: notice
                flag: printed
                clause: 第四条
                eligible:
                  all:
                    - id: in-hardship
                      title: {zh: 困难职工, en: in hardship}
                      when: "category in [DEEP, RELATIVE]"
                      because: 第三条
                    - not: {id: disaster, title: {zh: 受灾, en: struck by a disaster}, when: file.hasCause(DISASTER)}
                gives: cash
                cap: {by: category, DEEP: 12 months * L, else: 10 months * L, over: trim}
              medical-aid:
                title: {zh: 医疗救助, en: Medical aid}
                for: member
                purpose: MEDICAL
                window: calendarYear
                times: 1
                source: notice
                flag: assumed
                note: the bands are assumed
                eligible:
                  any:
                    - {id: minor, title: {zh: 未成年, en: under age}, when: member.age.orValue(0) < 18}
                    - atLeast: 2
                      of:
                        - {id: paid, title: {zh: 有自付, en: paid something}, when: paid > 1000.00 yuan}
                        - {id: kin, title: {zh: 亲属, en: kin}, when: member.relationship != OTHER}
                        - {id: serious, title: {zh: 重病, en: seriously ill}, when: member.seriouslyIll}
                gives: cash
                cap:
                  min:
                    - round: {bands: {of: paid, rates: [{upTo: 5000.00 yuan, rate: 45%}, {rate: 70%}]}}
                      to: yuan
                      mode: halfUp
                    - steps:
                        of: "max(paid, 10.00 yuan)"
                        edge: upper
                        rows: [{to: 2000.00 yuan, is: 1000.00 yuan}, {from: 2000.00 yuan, to: 9000.00 yuan, is: 5000.00 yuan}]
                        else: 9000.00 yuan
                  over: refuse
            """;

    private static Policy fromYaml() {
        return PolicyCompiler.standard()
                .compile(PolicySource.of("same.yaml", SAME))
                .policy();
    }

    @Test
    void compile_draft_givesThePolicyOfTheFile() {
        CompileResult result = draft().compile(PolicyCompiler.standard());

        assertThat(result.issues()).isEmpty();
        assertThat(result.policy())
                .usingRecursiveComparison()
                .ignoringFieldsOfTypes(Location.class)
                .isEqualTo(fromYaml());
    }

    @Test
    void toYaml_draft_isReadAsTheSamePolicy() {
        assertThat(PolicyCompiler.standard()
                        .compile(PolicySource.of("draft.yaml", draft().toYaml()))
                        .policy())
                .usingRecursiveComparison()
                .ignoringFieldsOfTypes(Location.class)
                .isEqualTo(draft().compile(PolicyCompiler.standard()).policy());
    }

    @Test
    void compile_mistake_isTheIssueOfTheFileAtTheLineOfJava() {
        ProgramDraft wrong = program("loan", "贷款", "Loan")
                .forEach(SubjectType.HOUSEHOLD)
                .purpose(Purpose.LIVING)
                .perMonth()
                .from(NOTICE, Flag.PRINTED)
                .eligible(household().holds("rich").as("rich", "富裕", "rich"))
                .gives(cashUpTo(yuan("10.00").dividedBy(number(3))).trim());
        CompileResult result = policy("wrong", "错", "Wrong")
                .jurisdiction("420100")
                .validFrom("2024-01-01")
                .reviewBy("2024-12-31")
                .programs(wrong)
                .compile(PolicyCompiler.standard());

        assertThat(result.issues())
                .extracting(Issue::code)
                .containsExactlyInAnyOrder(IssueCode.UNKNOWN_NAME, IssueCode.ROUNDING_NEEDED);
        assertThat(result.issues()).allSatisfy(issue -> {
            assertThat(issue.location().file()).isEqualTo("AuthoringTests.java");
            assertThat(issue.location().line()).isGreaterThan(100);
        });
    }

    @Test
    void document_twoParametersOfOneName_isRefusedWithBothPlaces() {
        MonthlyMoneyTerm other = monthlyMoney("L", "低保标准", "living line")
                .value("420100", "2024-01-01", "1.00")
                .from(NOTICE, Flag.PRINTED)
                .term();
        PolicyDraft draft = draft().programs(
                        program("x", "甲", "x").eligible(net().below(other).as("x", "甲", "x")));

        assertThatThrownBy(draft::document)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("AuthoringTests.java:");
    }

    @Test
    void programs_twoOfOneName_isRefused() {
        PolicyDraft draft = draft().programs(living());

        assertThatThrownBy(draft::document)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two programs are named 'living-aid'");
    }
}
