package org.unionaid.engine.authoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.unionaid.engine.yaml.YamlNode;

/**
 * An expression of a policy. Its Java type is its type in the policy: {@link MoneyTerm}, {@link NumberTerm},
 * {@link Condition}, {@link CodeTerm} and so on. Immutable and thread-safe.
 *
 * @param <T>  the term itself
 */
public abstract class Term<T extends Term<T>> extends ValueDraft<T> {
    private final Form form;

    Term(Form form) {
        this.form = form;
    }

    /** A term of this type with another expression. */
    abstract T of(Form other);

    Form form() {
        return form;
    }

    @Override
    T standingFor(String name, ImmutableSet<Declaration> needs) {
        return of(new Form(name, Form.Rank.PART, Origin.here(), needs));
    }

    @Override
    YamlNode node() {
        return new YamlNode.Scalar(form.at(), form.text(), false);
    }

    @Override
    ImmutableSet<Declaration> needs() {
        return form.needs();
    }

    /**
     * Whether this is the same as another.
     *
     * @param other  a value of the same type, not null
     * @return the condition
     */
    public Condition is(T other) {
        return compared("==", other);
    }

    /**
     * Whether this is anything but another.
     *
     * @param other  a value of the same type, not null
     * @return the condition
     */
    public Condition isNot(T other) {
        return compared("!=", other);
    }

    /**
     * Whether the answer is that there is none.
     *
     * @return the condition
     */
    public Condition isNone() {
        return new Condition(form.infix("==", Form.Rank.COMPARISON, Form.of("none")));
    }

    /**
     * Whether there is one.
     *
     * @return the condition
     */
    public Condition isSome() {
        return new Condition(form.infix("!=", Form.Rank.COMPARISON, Form.of("none")));
    }

    /**
     * This, or a substitute where there is none.
     *
     * @param substitute  the value to use then, not null
     * @return a value that is never none
     */
    public T orElse(T substitute) {
        return of(form.call("orValue", substitute.form()));
    }

    Condition compared(String operator, Term<?> other) {
        return new Condition(form.infix(operator, Form.Rank.COMPARISON, other.form()));
    }

    static ImmutableList<Form> forms(Iterable<? extends Term<?>> terms) {
        ImmutableList.Builder<Form> forms = ImmutableList.builder();
        terms.forEach(term -> forms.add(term.form()));
        return forms.build();
    }

    /** The expression as a policy writes it. */
    @Override
    public String toString() {
        return form.text();
    }
}
