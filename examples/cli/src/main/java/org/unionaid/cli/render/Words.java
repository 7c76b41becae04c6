package org.unionaid.cli.render;

import org.unionaid.code.Code;
import org.unionaid.code.Label;
import org.unionaid.code.Language;
import org.unionaid.code.NationalCodes;
import org.unionaid.money.Money;

/**
 * Words in the language of the output.
 *
 * @param language  the language
 */
public record Words(Language language) {
    /**
     * One of two texts.
     *
     * @param en  the English one
     * @param zh  the Chinese one
     * @return the one in the language
     */
    public String say(String en, String zh) {
        return language == Language.ZH ? zh : en;
    }

    /**
     * A label.
     *
     * @param label  the label
     * @return its text in the language
     */
    public String of(Label label) {
        return label.in(language);
    }

    /**
     * A national code.
     *
     * @param code  the code
     * @return what it is called, or the code itself if it is not a national one
     */
    public String of(Code code) {
        return NationalCodes.find(code).map(this::of).orElse(code.code());
    }

    /**
     * An amount.
     *
     * @param money  the amount
     * @return such as {@code 1,240.00}
     */
    public String of(Money money) {
        return money.toGroupedString();
    }
}
