package org.unionaid.code;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.Optional;

/**
 * What the codes that are the same all over the country are called; a policy declares the labels of its own codes.
 *
 * <p>Codes are looked up by the name of their list ({@link Code#type}) and the code, so this room knows the words and
 * none of the types. Immutable and thread-safe.
 */
public final class NationalCodes {

    private static final ImmutableMap<String, ImmutableMap<String, Label>> LABELS = ImmutableMap.ofEntries(
            list(
                    "Relationship",
                    code("SELF", "本人", "self"),
                    code("SPOUSE", "配偶", "spouse"),
                    code("CHILD", "子女", "child"),
                    code("PARENT", "父母", "parent"),
                    code("OTHER", "其他", "other")),
            list(
                    "IncomeKind",
                    code("WAGE", "工资性收入", "wage"),
                    code("BUSINESS", "经营净收入", "net business income"),
                    code("PROPERTY", "财产净收入", "net property income"),
                    code("PENSION", "养老金", "pension"),
                    code("BASIC_PENSION", "城乡居民基础养老金", "residents' basic pension"),
                    code("UNEMPLOYMENT", "失业保险金", "unemployment benefit"),
                    code("SUPPORT", "赡养、抚养、扶养费", "support payment"),
                    code("COMPENSATION", "赔偿补偿金", "compensation"),
                    code("UNION_AID", "工会帮扶金", "union aid"),
                    code("FESTIVAL_GIFT", "节日慰问金", "festival consolation"),
                    code("GIFT", "赠与、捐赠", "gift or donation"),
                    code("OTHER", "其他收入", "other income")),
            list(
                    "ExpenseHead",
                    code("ILLNESS", "因病支出", "illness"),
                    code("DISABILITY", "因残支出", "disability"),
                    code("SCHOOLING", "因学支出", "schooling"),
                    code("HOUSING", "住房支出", "housing"),
                    code("EMPLOYMENT", "必要就业成本", "necessary cost of employment"),
                    code("OTHER", "其他支出", "other expense")),
            list(
                    "EmploymentStatus",
                    code("EMPLOYED", "在岗", "employed"),
                    code("SUSPENDED", "停产待岗", "suspended"),
                    code("FLEXIBLE", "灵活就业", "flexibly employed"),
                    code("LAID_OFF", "下岗", "laid off"),
                    code("UNEMPLOYED", "失业", "unemployed"),
                    code("RETIRED", "退休", "retired")),
            list(
                    "SchoolStage",
                    code("KINDERGARTEN", "幼儿园", "kindergarten"),
                    code("PRIMARY", "小学", "primary school"),
                    code("JUNIOR", "初中", "junior secondary school"),
                    code("SENIOR", "高中", "senior secondary school"),
                    code("VOCATIONAL", "中职", "secondary vocational school"),
                    code("JUNIOR_COLLEGE", "大专", "junior college"),
                    code("UNDERGRADUATE", "本科", "undergraduate"),
                    code("POSTGRADUATE", "研究生", "postgraduate")),
            list(
                    "SchoolKind",
                    code("PUBLIC", "公办", "public"),
                    code("PRIVATE", "民办", "private"),
                    code("HIGH_FEE_PRIVATE", "高收费民办", "high-fee private"),
                    code("ABROAD", "自费留学", "self-funded abroad")),
            list(
                    "HonourTitle",
                    code("NATIONAL_MODEL_WORKER", "全国劳模", "national model worker"),
                    code("PROVINCIAL_MODEL_WORKER", "省部级劳模", "provincial model worker"),
                    code("CITY_MODEL_WORKER", "市级劳模", "city model worker"),
                    code("ADVANCED_WORKER", "先进工作者", "advanced worker")),
            list(
                    "VehicleUse",
                    code("ORDINARY", "普通机动车", "ordinary vehicle"),
                    code("DISABILITY", "残疾人代步车", "vehicle for a disability")),
            list(
                    "BusinessRole",
                    code("CONTROLLER", "实际控制人", "controller"),
                    code("SHAREHOLDER", "股东", "shareholder"),
                    code("FAMILY_SHOP", "无雇员的家庭小店", "family shop without employees")),
            list(
                    "EmployerStatus",
                    code("NORMAL", "正常经营", "normal"),
                    code("IN_TROUBLE", "困难企业", "in trouble"),
                    code("STOPPED", "停产", "stopped"),
                    code("CLOSED", "关闭破产", "closed")),
            list(
                    "FileLevel",
                    code("NATIONAL", "全国级", "national"),
                    code("PROVINCIAL", "省级", "provincial"),
                    code("MUNICIPAL", "市县级", "municipal")),
            list(
                    "Category",
                    code("DEEP", "深度困难", "in deep hardship"),
                    code("RELATIVE", "相对困难", "in relative hardship"),
                    code("ACCIDENTAL", "意外致困", "in hardship by accident"),
                    code("NONE", "不符合", "in none of the categories")),
            list(
                    "Cause",
                    code("OWN_ILLNESS", "本人大病", "own illness"),
                    code("FAMILY_ILLNESS", "家属大病", "illness in the family"),
                    code("DISABILITY", "残疾", "disability"),
                    code("SCHOOLING", "子女上学", "children's schooling"),
                    code("JOB_LOSS", "下岗失业", "loss of job"),
                    code("PAY_CUT", "停发减发工资", "cut or arrears of pay"),
                    code("ACCIDENT", "意外事故", "accident"),
                    code("DISASTER", "自然灾害", "natural disaster"),
                    code("SINGLE_PARENT", "单亲", "single parent"),
                    code("OTHER", "其他", "other")),
            list(
                    "SubjectType",
                    code("HOUSEHOLD", "家庭", "household"),
                    code("MEMBER", "个人", "person"),
                    code("EMPLOYER", "企业", "enterprise"),
                    code("ROSTER", "名册", "roster")),
            list(
                    "EnrolmentStatus",
                    code("FIRST", "首次参保", "first enrolment"),
                    code("LAPSED", "中断后参保", "enrolment after a break"),
                    code("RENEWED", "续保", "renewal")),
            list(
                    "Purpose",
                    code("LIVING", "生活救助", "living aid"),
                    code("MEDICAL", "医疗救助", "medical aid"),
                    code("STUDY", "子女助学", "study aid"),
                    code("VISIT", "送温暖慰问", "consolation visit"),
                    code("SUMMER_RELIEF", "送清凉", "summer heat relief"),
                    code("MODEL_WORKER", "劳模帮扶", "model worker aid"),
                    code("TRAINING", "技能培训", "skills training"),
                    code("MUTUAL_AID", "职工互助保障", "mutual aid"),
                    code("CHECK_UP", "免费体检", "health check-up"),
                    code("TRAVEL", "返乡补贴", "travel home"),
                    code("PLACEMENT", "就业介绍", "job placement"),
                    code("UTILITY", "水电气暖减免", "utility relief"),
                    code("EMPLOYER_GRANT", "困难企业帮扶", "grant to an enterprise"),
                    code("GOODS", "实物帮扶", "aid in goods")),
            list(
                    "SourceKind",
                    code("CENTRAL_FINANCE", "中央财政", "central finance"),
                    code("PROVINCIAL_FINANCE", "省级财政", "provincial finance"),
                    code("LOCAL_FINANCE", "地方财政", "local finance"),
                    code("UPPER_UNION", "上级工会经费", "upper union's funds"),
                    code("OWN_UNION", "本级工会经费", "own union's funds"),
                    code("EMPLOYER", "企业行政", "employer"),
                    code("DONATION", "社会捐赠", "donation")));

    private NationalCodes() {}

    /**
     * What a code is called all over the country.
     *
     * @param code the code, not null
     * @return its label, empty for a code that is not a national one
     */
    public static Optional<Label> find(Code code) {
        return find(code.type(), code.code());
    }

    /**
     * What a code is called all over the country.
     *
     * @param type the name of the list, such as {@code IncomeKind}
     * @param code the code, such as {@code WAGE}
     * @return its label, empty for a list or a code that is not a national one
     */
    public static Optional<Label> find(String type, String code) {
        return Optional.ofNullable(labels(type).get(code));
    }

    /**
     * The labels of a list.
     *
     * @param type the name of the list, such as {@code IncomeKind}
     * @return the labels by code, in the order of the list; empty for a list that is not a national one
     */
    public static ImmutableMap<String, Label> labels(String type) {
        return LABELS.getOrDefault(type, ImmutableMap.of());
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    private static Map.Entry<String, ImmutableMap<String, Label>> list(String type, Map.Entry<String, Label>... codes) {
        return Maps.immutableEntry(type, ImmutableMap.ofEntries(codes));
    }

    private static Map.Entry<String, Label> code(String code, String zh, String en) {
        return Maps.immutableEntry(code, Label.of(zh, en));
    }
}
