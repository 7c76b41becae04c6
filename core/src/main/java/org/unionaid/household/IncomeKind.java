package org.unionaid.household;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.unionaid.code.Code;

/**
 * What an income is (收入类别).
 *
 * <p>The kind only names; which kinds count as income, and which are left out, is a rule and belongs to a policy. The list is open.
 *
 * <p>Immutable and thread-safe. In JSON the code as text.
 *
 * @param code the code, see {@link Code#code}
 */
public record IncomeKind(@JsonValue String code) implements Code {

    /** Wages, bonuses and allowances (工资性收入). */
    public static final IncomeKind WAGE = of("WAGE");

    /** Net income of a business or of farming (经营净收入). */
    public static final IncomeKind BUSINESS = of("BUSINESS");

    /** Interest, dividends, insurance returns, rent, payments for land or a demolished home (财产净收入). */
    public static final IncomeKind PROPERTY = of("PROPERTY");

    /** A pension earned by work, survivor benefits included (养老金、退休金、遗属补助). */
    public static final IncomeKind PENSION = of("PENSION");

    /** The basic pension of urban and rural residents (城乡居民基础养老金), which some places do not count. */
    public static final IncomeKind BASIC_PENSION = of("BASIC_PENSION");

    /** Unemployment benefit (失业保险金). */
    public static final IncomeKind UNEMPLOYMENT = of("UNEMPLOYMENT");

    /** Support payments from a relative who has the duty to support (赡养费、抚养费、扶养费). */
    public static final IncomeKind SUPPORT = of("SUPPORT");

    /** Compensation, such as for an accident or the end of a contract (赔偿金、补偿金). */
    public static final IncomeKind COMPENSATION = of("COMPENSATION");

    /** Aid for living, study or medical cost paid by a union (工会生活救助、助学、医疗救助金). */
    public static final IncomeKind UNION_AID = of("UNION_AID");

    /** A small festival gift in money from a union (节日慰问金). */
    public static final IncomeKind FESTIVAL_GIFT = of("FESTIVAL_GIFT");

    /** Gifts and donations (赠与、捐赠). */
    public static final IncomeKind GIFT = of("GIFT");

    /** Any other income (其他应计入收入). */
    public static final IncomeKind OTHER = of("OTHER");

    /**
     * Creates a code.
     *
     * @throws IllegalArgumentException if the text does not have the form of a code
     */
    public IncomeKind {
        Code.check("IncomeKind", code);
    }

    /**
     * The code of a text.
     *
     * @param code the text, see {@link Code#code}
     * @return the code
     * @throws IllegalArgumentException if the text does not have the form of a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static IncomeKind of(String code) {
        return new IncomeKind(code);
    }

    /** The text of the code. */
    @Override
    public String toString() {
        return code;
    }
}
