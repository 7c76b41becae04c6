package org.unionaid.household;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.unionaid.code.Code;

/**
 * The head of a rigid expenditure (刚性支出), one a household cannot avoid.
 *
 * <p>Which heads may be deducted, and up to how much, is a rule and belongs to a policy. The list is open.
 *
 * <p>Immutable and thread-safe. In JSON the code as text.
 *
 * @param code the code, see {@link Code#code}
 */
public record ExpenseHead(@JsonValue String code) implements Code {

    /** Cost of illness that stays with the household after all insurance (因病支出、个人自付). */
    public static final ExpenseHead ILLNESS = of("ILLNESS");

    /** Cost of care, aids and rehabilitation of a disabled member (因残支出). */
    public static final ExpenseHead DISABILITY = of("DISABILITY");

    /** Cost of school outside compulsory education (因学支出). */
    public static final ExpenseHead SCHOOLING = of("SCHOOLING");

    /** Rent or mortgage of the home lived in (住房支出). */
    public static final ExpenseHead HOUSING = of("HOUSING");

    /** Cost that work itself makes necessary (必要就业成本). */
    public static final ExpenseHead EMPLOYMENT = of("EMPLOYMENT");

    /** Any other rigid expenditure (其他刚性支出). */
    public static final ExpenseHead OTHER = of("OTHER");

    /**
     * Creates a code.
     *
     * @throws IllegalArgumentException if the text does not have the form of a code
     */
    public ExpenseHead {
        Code.check("ExpenseHead", code);
    }

    /**
     * The code of a text.
     *
     * @param code the text, see {@link Code#code}
     * @return the code
     * @throws IllegalArgumentException if the text does not have the form of a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ExpenseHead of(String code) {
        return new ExpenseHead(code);
    }

    /** The text of the code. */
    @Override
    public String toString() {
        return code;
    }
}
