package org.unionaid.engine.authoring;

import java.util.function.Function;

/**
 * A list of things of the case. In the methods that look at one thing at a time, the author names the thing, as a policy file
 * does: {@code members.exists("m", m -> m.age().below(number(18)))}. Immutable and thread-safe.
 *
 * @param <E>  the kind of thing
 */
public final class ListTerm<E extends ThingTerm<E>> extends Term<ListTerm<E>> {
    private final Function<Form, E> element;

    ListTerm(Form form, Function<Form, E> element) {
        super(form);
        this.element = element;
    }

    @Override
    ListTerm<E> of(Form other) {
        return new ListTerm<>(other, element);
    }

    private Form each(String word, String name, Function<E, ? extends Term<?>> body) {
        Form variable = Form.of(name);
        return form().call(word, variable, body.apply(element.apply(variable)).form());
    }

    /**
     * Whether something holds for at least one.
     *
     * @param name  the name of the one looked at
     * @param body  what must hold
     * @return the condition
     */
    public Condition exists(String name, Function<E, Condition> body) {
        return new Condition(each("exists", name, body));
    }

    /**
     * Whether something holds for every one.
     *
     * @param name  the name of the one looked at
     * @param body  what must hold
     * @return the condition
     */
    public Condition all(String name, Function<E, Condition> body) {
        return new Condition(each("all", name, body));
    }

    /**
     * Those for which something holds.
     *
     * @param name  the name of the one looked at
     * @param body  what must hold
     * @return the list of those
     */
    public ListTerm<E> filter(String name, Function<E, Condition> body) {
        return of(each("filter", name, body));
    }

    /**
     * The sum of something over all.
     *
     * @param name  the name of the one looked at
     * @param body  what is summed
     * @param <Q>  its unit
     * @return the sum
     */
    public <Q extends Quantity<Q>> Q sum(String name, Function<E, Q> body) {
        return body.apply(element.apply(Form.of(name))).of(each("sum", name, body));
    }

    /**
     * The least of something; none for an empty list.
     *
     * @param name  the name of the one looked at
     * @param body  what is compared
     * @param <Q>  its unit
     * @return the least
     */
    public <Q extends Quantity<Q>> Q min(String name, Function<E, Q> body) {
        return body.apply(element.apply(Form.of(name))).of(each("min", name, body));
    }

    /**
     * The greatest of something; none for an empty list.
     *
     * @param name  the name of the one looked at
     * @param body  what is compared
     * @param <Q>  its unit
     * @return the greatest
     */
    public <Q extends Quantity<Q>> Q max(String name, Function<E, Q> body) {
        return body.apply(element.apply(Form.of(name))).of(each("max", name, body));
    }

    /**
     * How many there are.
     *
     * @return the count
     */
    public NumberTerm size() {
        return new NumberTerm(form().call("size"));
    }
}
