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
                    "LabourRelation",
                    code("CONTRACT", "劳动合同", "labour contract"),
                    code("FACTUAL", "事实劳动关系", "labour relation in fact"),
                    code("DISPATCH", "劳务派遣", "dispatched"),
                    code("SERVICE", "劳务关系", "service for a fee")),
            list(
                    "ResidenceKind",
                    code("REGISTERED", "户籍所在地", "registered"),
                    code("LIVED_IN", "经常居住地", "lived in"),
                    code("PERMIT", "居住证所在地", "with a residence permit")),
            list("Setting", code("URBAN", "城镇", "urban"), code("RURAL", "农村", "rural")),
            list(
                    "InsuranceKind",
                    code("EMPLOYEE_MEDICAL", "职工基本医疗保险", "employees' medical insurance"),
                    code("RESIDENT_MEDICAL", "城乡居民基本医疗保险", "residents' medical insurance"),
                    code("CRITICAL_ILLNESS", "大病保险", "critical illness insurance"),
                    code("COMMERCIAL_MEDICAL", "商业医疗保险", "commercial medical insurance"),
                    code("PENSION", "基本养老保险", "pension insurance"),
                    code("UNEMPLOYMENT", "失业保险", "unemployment insurance"),
                    code("WORK_INJURY", "工伤保险", "work injury insurance")),
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
                    "HomeUse",
                    code("DWELLING", "住宅", "dwelling"),
                    code("BUSINESS", "非居住类房屋", "business premises"),
                    code("OTHER", "其他房产", "other property")),
            list(
                    "VehicleUse",
                    code("ORDINARY", "普通机动车", "ordinary vehicle"),
                    code("DISABILITY", "残疾人代步车", "vehicle for a disability"),
                    code("MOTORBIKE", "摩托车、电动自行车", "motorbike or electric bicycle"),
                    code("FARM_MACHINE", "大型农机具", "large farm machine")),
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
                    "FileState",
                    code("APPLIED", "申请", "application"),
                    code("REVIEWED", "初审", "first review"),
                    code("SURVEYED", "入户调查", "visit at home"),
                    code("VERIFIED", "核对", "check by civil affairs"),
                    code("PUBLISHED", "公示", "public notice"),
                    code("APPROVED", "审批", "approval"),
                    code("FILED", "建档", "filing"),
                    code("MAINTAINED", "动态管理", "re-check"),
                    code("RELIEVED", "解困", "relief"),
                    code("PHASING_OUT", "渐退", "gradual exit"),
                    code("OUT_OF_HARDSHIP", "脱困", "out of hardship"),
                    code("CANCELLED", "注销", "cancellation"),
                    code("ARCHIVED", "归档", "archiving")),
            list(
                    "EvidenceKind",
                    code("APPLICATION", "申请书", "application"),
                    code("AUTHORISATION", "核对授权书", "authority to check"),
                    code("SURVEY", "入户调查表", "record of a visit"),
                    code("VERIFICATION", "核对报告", "report of the check"),
                    code("NOTICE", "公示材料", "public notice"),
                    code("IDENTITY", "身份证明", "proof of identity"),
                    code("INCOME", "收入证明", "statement of income"),
                    code("LOW_INCOME", "低保证", "certificate of the minimum living standard"),
                    code("DIAGNOSIS", "诊断证明", "diagnosis"),
                    code("RECEIPT", "费用票据", "receipt"),
                    code("DISABILITY", "残疾证", "certificate of disability"),
                    code("SCHOOLING", "学籍证明", "certificate of schooling"),
                    code("PAYMENT", "发放凭证", "record of payment"),
                    code("OTHER", "其他材料", "other paper")),
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
