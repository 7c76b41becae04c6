package org.unionaid.engine.authoring;

import java.util.Arrays;
import java.util.function.Function;
import org.unionaid.code.Code;

/**
 * One thing of the case, of which facts are asked: a household, a member, an income. Immutable and thread-safe.
 *
 * <p>The standard facts are methods of the subclasses. Any other fact of the catalog is asked by name: {@link #money},
 * {@link #number} and so on; the check of the policy then says whether the fact exists and has that type.
 *
 * @param <E>  the thing itself
 */
public abstract class ThingTerm<E extends ThingTerm<E>> extends Term<E> {
    ThingTerm(Form form) {
        super(form);
    }

    <T> T ask(Function<Form, T> as, String fact, Term<?>... arguments) {
        Form[] forms = Arrays.stream(arguments).map(Term::form).toArray(Form[]::new);
        return as.apply(forms.length == 0 ? form().part(fact) : form().call(fact, forms));
    }

    /**
     * A fact that is an amount of money.
     *
     * @param fact  its name
     * @param arguments  its arguments, in order
     * @return the amount
     */
    public MoneyTerm money(String fact, Term<?>... arguments) {
        return ask(MoneyTerm::new, fact, arguments);
    }

    /**
     * A fact that is an amount of money a month.
     *
     * @param fact  its name
     * @param arguments  its arguments, in order
     * @return the amount a month
     */
    public MonthlyMoneyTerm monthlyMoney(String fact, Term<?>... arguments) {
        return ask(MonthlyMoneyTerm::new, fact, arguments);
    }

    /**
     * A fact that is a count or ratio.
     *
     * @param fact  its name
     * @param arguments  its arguments, in order
     * @return the number
     */
    public NumberTerm number(String fact, Term<?>... arguments) {
        return ask(NumberTerm::new, fact, arguments);
    }

    /**
     * A fact that is a length in months.
     *
     * @param fact  its name
     * @param arguments  its arguments, in order
     * @return the length
     */
    public MonthsTerm months(String fact, Term<?>... arguments) {
        return ask(MonthsTerm::new, fact, arguments);
    }

    /**
     * A fact that is a length in days.
     *
     * @param fact  its name
     * @param arguments  its arguments, in order
     * @return the length
     */
    public DaysTerm days(String fact, Term<?>... arguments) {
        return ask(DaysTerm::new, fact, arguments);
    }

    /**
     * A fact that is true or false.
     *
     * @param fact  its name
     * @param arguments  its arguments, in order
     * @return the condition
     */
    public Condition holds(String fact, Term<?>... arguments) {
        return ask(Condition::new, fact, arguments);
    }

    /**
     * A fact that is a day.
     *
     * @param fact  its name
     * @param arguments  its arguments, in order
     * @return the day
     */
    public DateTerm date(String fact, Term<?>... arguments) {
        return ask(DateTerm::new, fact, arguments);
    }

    /**
     * A fact that is a text.
     *
     * @param fact  its name
     * @param arguments  its arguments, in order
     * @return the text
     */
    public TextTerm text(String fact, Term<?>... arguments) {
        return ask(TextTerm::new, fact, arguments);
    }

    /**
     * A fact that is a code.
     *
     * @param type  the kind of code
     * @param fact  its name
     * @param arguments  its arguments, in order
     * @param <C>  the kind of code
     * @return the code
     */
    public <C extends Code> CodeTerm<C> code(Class<C> type, String fact, Term<?>... arguments) {
        return ask(CodeTerm<C>::new, fact, arguments);
    }

    /**
     * A fact that is a list of things of an integrator's own.
     *
     * @param fact  its name
     * @param arguments  its arguments, in order
     * @return the list
     */
    public ListTerm<OwnTerm> things(String fact, Term<?>... arguments) {
        return ask(form -> new ListTerm<>(form, OwnTerm::new), fact, arguments);
    }
}
