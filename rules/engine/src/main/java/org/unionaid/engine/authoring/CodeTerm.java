package org.unionaid.engine.authoring;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import org.unionaid.code.Code;

/**
 * A code of a list, such as a relationship or a category. Immutable and thread-safe.
 *
 * @param <C>  the kind of code
 */
public final class CodeTerm<C extends Code> extends Term<CodeTerm<C>> {
    CodeTerm(Form form) {
        super(form);
    }

    @Override
    CodeTerm<C> of(Form other) {
        return new CodeTerm<>(other);
    }

    /**
     * Whether this is a code.
     *
     * @param code  the code
     * @return the condition
     */
    public Condition is(C code) {
        return is(Terms.code(code));
    }

    /**
     * Whether this is any code but one.
     *
     * @param code  the code
     * @return the condition
     */
    public Condition isNot(C code) {
        return isNot(Terms.code(code));
    }

    /**
     * Whether this is one of some codes.
     *
     * @param codes  the codes, at least one
     * @return the condition
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final Condition isOneOf(C... codes) {
        String list = Arrays.stream(codes).map(Code::code).collect(joining(", ", "[", "]"));
        return new Condition(form().infix("in", Form.Rank.COMPARISON, Form.of(list)));
    }
}
