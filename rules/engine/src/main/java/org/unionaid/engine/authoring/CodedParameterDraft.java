package org.unionaid.engine.authoring;

import org.unionaid.code.Code;

/**
 * A parameter with a value for each code of a list while it is written, such as an amount by stage of school (分类标准). Immutable
 * and thread-safe: each method gives a new draft.
 *
 * @param <C>  the kind of code
 * @param <Q>  the kind of term that each value is
 */
public final class CodedParameterDraft<C extends Code, Q extends Term<Q>> extends Cited<CodedParameterDraft<C, Q>> {
    private final ParameterDraft<Q> rows;

    CodedParameterDraft(ParameterDraft<Q> rows) {
        super(rows.page());
        this.rows = rows;
    }

    @Override
    CodedParameterDraft<C, Q> of(Page other) {
        return new CodedParameterDraft<>(rows.of(other));
    }

    /**
     * The value of a code.
     *
     * @param place  the division code of the place, six digits
     * @param from  the day from which it holds, such as {@code 2024-01-01}
     * @param code  the code
     * @param value  in plain decimal form
     * @return this with the value
     */
    public CodedParameterDraft<C, Q> value(String place, String from, C code, String value) {
        return new CodedParameterDraft<>(rows.cell(place, from, code.code(), value));
    }

    /**
     * The value of every other code.
     *
     * @param place  the division code of the place, six digits
     * @param from  the day from which it holds, such as {@code 2024-01-01}
     * @param value  in plain decimal form
     * @return this with the value
     */
    public CodedParameterDraft<C, Q> otherwise(String place, String from, String value) {
        return new CodedParameterDraft<>(rows.cell(place, from, "else", value));
    }

    /**
     * The value of a code in expressions.
     *
     * @param code  the code
     * @return a term that stands for it at the place and day asked about
     */
    public Q of(CodeTerm<C> code) {
        return rows.term(name -> Form.of(name + "[" + code.form().text() + "]"), code.needs());
    }
}
