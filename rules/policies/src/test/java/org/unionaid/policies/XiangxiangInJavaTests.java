package org.unionaid.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionaid.engine.authoring.BenefitDraft.cashUpTo;
import static org.unionaid.engine.authoring.Criteria.all;
import static org.unionaid.engine.authoring.ParameterDraft.monthlyMoney;
import static org.unionaid.engine.authoring.ParameterDraft.number;
import static org.unionaid.engine.authoring.PolicyDraft.policy;
import static org.unionaid.engine.authoring.ProgramDraft.program;
import static org.unionaid.engine.authoring.SourceDraft.source;
import static org.unionaid.engine.authoring.Tables.first;
import static org.unionaid.engine.authoring.Terms.calendarYear;
import static org.unionaid.engine.authoring.Terms.code;
import static org.unionaid.engine.authoring.Terms.file;
import static org.unionaid.engine.authoring.Terms.household;
import static org.unionaid.engine.authoring.Terms.last;
import static org.unionaid.engine.authoring.Terms.member;
import static org.unionaid.engine.authoring.Terms.months;
import static org.unionaid.engine.authoring.Terms.yuan;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.unionaid.casefile.Category;
import org.unionaid.casefile.Cause;
import org.unionaid.engine.authoring.CodeTerm;
import org.unionaid.engine.authoring.Condition;
import org.unionaid.engine.authoring.CriterionDraft;
import org.unionaid.engine.authoring.MoneyTerm;
import org.unionaid.engine.authoring.MonthlyMoneyTerm;
import org.unionaid.engine.authoring.NumberTerm;
import org.unionaid.engine.authoring.ProgramDraft;
import org.unionaid.engine.authoring.SourceDraft;
import org.unionaid.engine.compile.PolicyCompiler;
import org.unionaid.engine.issue.Location;
import org.unionaid.engine.policy.Flag;
import org.unionaid.engine.policy.Policy;
import org.unionaid.household.ExpenseHead;
import org.unionaid.household.Relationship;
import org.unionaid.household.SchoolStage;
import org.unionaid.program.Purpose;
import org.unionaid.program.SubjectType;

/** Three programs of a bundled place, written in Java: the same programs, definitions and parameters as in its file. */
class XiangxiangInJavaTests {
    private static final SourceDraft ARTICLE = source(
                    "article",
                    "湖南湘乡市总：“零距离”帮扶的“工会温度”",
                    "Xiangxiang city union, Hunan: the warmth of aid at no distance")
            .issuer("湖南工人报，中工网转载")
            .date("2019-12-22");
    private static final SourceDraft CAPS = source(
                    "caps2015", "《中央财政专项帮扶资金使用管理办法》", "Rules for the use of central-finance hardship funds")
            .issuer("中华全国总工会")
            .date("2015-05-08");
    private static final SourceDraft FILES = source(
                    "files2016",
                    "《困难职工档案管理办法》（总工办发〔2016〕36号）",
                    "Rules for hardship files (General Office, 2016 no. 36)")
            .issuer("中华全国总工会办公厅")
            .date("2016");
    private static final SourceDraft EDITORS =
            source("editors", "编者假定（没有文件载明）", "assumption of the editors, printed in no document");
    private static final SourceDraft YUNNAN = source(
                    "yunnan",
                    "云南省困难职工认定办法（转引全国标准）",
                    "Yunnan rule on recognising hardship, quoting the national standard")
            .issuer("云南省总工会");

    private static final MonthlyMoneyTerm L = monthlyMoney(
                    "L", "城市居民最低生活保障标准（每人每月）", "urban minimum living standard a person and month")
            .value("430381", "2014-01-01", "450.00")
            .from(EDITORS, Flag.ASSUMED)
            .note(
                    "The article does not print the local standard. 450.00 for all years is low enough for the second family (1,200 a month for"
                            + " three) to be below it and high enough for the printed living aid of 4,000.00 to stay within twelve months of it.")
            .term();
    private static final NumberTerm NEAR_LINE = number(
                    "nearLine", "“略高于低保”的倍数", "how many times the minimum standard is 'slightly above' it")
            .value("430381", "2014-01-01", "1.5")
            .from(YUNNAN, Flag.ASSUMED)
            .note(
                    "The national standard prints no figure for 略高于; Yunnan reads it as up to half above. Hunan's reading was not found.")
            .term();
    private static final NumberTerm ACCIDENT_LINE = number(
                    "accidentLine", "意外致困的收入上限倍数", "how many times the minimum standard bounds hardship by accident")
            .value("430381", "2014-01-01", "3")
            .from(FILES, Flag.NATIONAL)
            .clause("第（四）类：低保标准3倍以内（含）")
            .term();
    private static final MonthlyMoneyTerm S = monthlyMoney(
                    "S", "学生基本生活费（每人每月）", "basic living cost of a student a month")
            .value("430381", "2014-01-01", "800.00")
            .from(EDITORS, Flag.ASSUMED)
            .note(
                    "No document prints it. 800.00 is the least whole amount whose ten months reach the 8,000 that the article prints as the most paid.")
            .term();

    private static MonthlyMoneyTerm gross() {
        return household()
                .income(last(6))
                .dividedBy(household().size().times(months(6)))
                .named("grossPerCapita", "家庭月人均收入（近6个月）", "income per head and month, last 6 months");
    }

    private static MonthlyMoneyTerm net() {
        return household()
                .income(last(12))
                .minus(household().rigid(last(12)))
                .dividedBy(household().size().times(months(12)))
                .named("netPerCapita", "家庭月人均纯收入（近12个月）", "net income per head and month, last 12 months");
    }

    private static Condition singleParent() {
        return household()
                .members()
                .exists("m", m -> m.relationship().is(Relationship.CHILD))
                .and(household().members().all("m", m -> m.relationship().isNot(Relationship.SPOUSE)))
                .named("singleParent", "单亲家庭", "single parent");
    }

    private static Condition seriousIllness() {
        return household()
                .members()
                .exists("m", m -> m.seriouslyIll())
                .named("seriousIllness", "家庭成员患重大疾病", "a member is seriously ill");
    }

    private static CodeTerm<Category> category() {
        Condition struck = seriousIllness()
                .or(file().hasCause(Cause.ACCIDENT))
                .or(file().hasCause(Cause.DISASTER))
                .named("struck", "遭遇意外灾害或重大疾病", "struck by accident or serious illness");
        return first(gross().below(L), code(Category.DEEP))
                .then(
                        gross().atMost(NEAR_LINE.times(L)).and(net().below(L).or(singleParent())),
                        code(Category.RELATIVE))
                .then(gross().atMost(ACCIDENT_LINE.times(L)).and(struck), code(Category.ACCIDENTAL))
                .otherwise(code(Category.NONE))
                .named("category", "困难类别", "category of hardship");
    }

    private static MoneyTerm paid() {
        return household()
                .members()
                .sum(
                        "m",
                        m -> m.expenses()
                                .filter("x", x -> x.head().is(ExpenseHead.ILLNESS))
                                .sum("x", x -> x.amount(calendarYear())))
                .named("medicalOutOfPocket", "家庭本年医疗个人自付", "medical cost out of pocket of the household, this year");
    }

    private static CriterionDraft onFile() {
        return file().active()
                .as("on-file", "已建困难职工档案", "the household holds an active hardship file")
                .because("第三条、第四条：先建档、后帮扶");
    }

    private static CriterionDraft inHardship() {
        return category()
                .isNot(Category.NONE)
                .as("in-hardship", "符合困难职工标准", "the household is in hardship")
                .from(FILES, Flag.NATIONAL)
                .because("困难职工建档标准第（一）至（四）类");
    }

    private static ProgramDraft livingAid() {
        return program("living-aid", "生活救助", "Living aid")
                .forEach(SubjectType.HOUSEHOLD)
                .purpose(Purpose.LIVING)
                .perCalendarYear()
                .from(CAPS, Flag.NATIONAL)
                .clause("第五条第（一）项")
                .note(
                        "The article prints 4,000.00 granted and no rule; the cap is the national one, the sum is the officer's proposal.")
                .eligible(all(onFile(), inHardship()))
                .gives(cashUpTo(months(12).times(L)).refuse());
    }

    private static ProgramDraft medicalAid() {
        return program("medical-aid", "大病致困医疗救助", "Medical aid for serious illness")
                .forEach(SubjectType.HOUSEHOLD)
                .purpose(Purpose.MEDICAL)
                .perCalendarYear()
                .from(CAPS, Flag.NATIONAL)
                .clause("第五条第（二）项")
                .note(
                        "The article prints 19,800.00 granted and no rule; the cap is the national one, the sum is the officer's proposal.")
                .eligible(all(
                        onFile(),
                        inHardship(),
                        seriousIllness()
                                .as("serious-illness", "家庭成员患重大疾病", "a member of the household is seriously ill")
                                .from(ARTICLE, Flag.PRINTED)
                                .because("大病致困医疗救助"),
                        paid().above(yuan("0"))
                                .as(
                                        "out-of-pocket",
                                        "本年有医疗自付费用",
                                        "the household paid for treatment out of pocket this year")
                                .because("第五条第（二）项：不超过个人自付部分")))
                .gives(cashUpTo(paid()).refuse());
    }

    private static ProgramDraft studyAid() {
        return program("study-aid", "金秋助学", "Study aid")
                .forEach(SubjectType.MEMBER)
                .purpose(Purpose.STUDY)
                .perCalendarYear()
                .times(1)
                .from(CAPS, Flag.NATIONAL)
                .clause("第五条第（三）项")
                .note(
                        "The article prints 5,000 to 8,000 a year for six years and no rule; the cap is the national one, the sums are the"
                                + " officer's proposals.")
                .eligible(
                        all(
                                onFile(),
                                inHardship(),
                                member().relationship()
                                        .is(Relationship.CHILD)
                                        .as("child", "是困难职工的子女", "the student is a child of the household")
                                        .because("第五条第（三）项：困难职工子女助学"),
                                member().stage()
                                        .isOneOf(
                                                SchoolStage.PRIMARY,
                                                SchoolStage.JUNIOR,
                                                SchoolStage.SENIOR,
                                                SchoolStage.VOCATIONAL,
                                                SchoolStage.JUNIOR_COLLEGE,
                                                SchoolStage.UNDERGRADUATE)
                                        .as(
                                                "at-school",
                                                "在小学至本科阶段就读",
                                                "the student is at school, from primary school to a first degree")
                                        .from(EDITORS, Flag.ASSUMED)
                                        .note(
                                                "The article tells of aid at school and at university; which stages are left out is not printed.")))
                .gives(cashUpTo(months(10).times(S)).refuse());
    }

    private static Policy inJava() {
        return policy("xiangxiang-2019", "湘乡市总工会困难职工帮扶（2019）", "Xiangxiang union hardship aid (2019)")
                .jurisdiction("430381")
                .validFrom("2014-01-01")
                .reviewBy("2020-12-31")
                .programs(livingAid(), medicalAid(), studyAid())
                .compile(PolicyCompiler.standard())
                .policy();
    }

    private static final Policy BUNDLED =
            PolicyLibrary.compile("xiangxiang-2019").policy();

    @Test
    void programs_inJava_areThoseOfTheFile() {
        inJava().programs()
                .forEach((id, program) -> same(program, BUNDLED.programs().get(id)));
    }

    @Test
    void definitionsAndParameters_inJava_areThoseOfTheFile() {
        Policy java = inJava();

        assertThat(java.definitions()).hasSize(7);
        java.definitions()
                .forEach((name, each) -> same(each, BUNDLED.definitions().get(name)));
        assertThat(java.parameters()).hasSize(4);
        java.parameters()
                .forEach((name, each) -> same(each, BUNDLED.parameters().get(name)));
    }

    private static void same(Object java, @Nullable Object bundled) {
        assertThat(java)
                .usingRecursiveComparison()
                .ignoringFieldsOfTypes(Location.class)
                .isEqualTo(bundled);
    }
}
