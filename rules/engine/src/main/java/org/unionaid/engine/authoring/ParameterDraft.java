package org.unionaid.engine.authoring;

import com.google.common.collect.ImmutableSet;
import java.util.function.Function;
import org.unionaid.code.Code;

/**
 * A value by place and date while it is written (参数). Its {@link #term} stands for it in expressions. Immutable and
 * thread-safe.
 *
 * @param <Q>  the kind of term that it is
 */
public final class ParameterDraft<Q extends Term<Q>> extends Cited<ParameterDraft<Q>> {
    private final String name;
    private final Function<Form, Q> kind;
    private final Page values;

    private ParameterDraft(String name, Function<Form, Q> kind, Page page, Page values) {
        super(page);
        this.name = name;
        this.kind = kind;
        this.values = values;
    }

    private static <Q extends Term<Q>> ParameterDraft<Q> of(
            String name, String unit, Function<Form, Q> kind, String zh, String en) {
        Page page = Page.blank().withLabel("title", zh, en).with("unit", unit);
        return new ParameterDraft<>(name, kind, page, Page.blank());
    }

    /**
     * An amount of money.
     *
     * @param name  its name in expressions
     * @param zh  its name in Chinese
     * @param en  its name in English
     * @return the parameter, without values yet
     */
    public static ParameterDraft<MoneyTerm> money(String name, String zh, String en) {
        return of(name, "yuan", MoneyTerm::new, zh, en);
    }

    /**
     * An amount of money a month.
     *
     * @param name  its name in expressions
     * @param zh  its name in Chinese
     * @param en  its name in English
     * @return the parameter, without values yet
     */
    public static ParameterDraft<MonthlyMoneyTerm> monthlyMoney(String name, String zh, String en) {
        return of(name, "yuan/month", MonthlyMoneyTerm::new, zh, en);
    }

    /**
     * A length in months.
     *
     * @param name  its name in expressions
     * @param zh  its name in Chinese
     * @param en  its name in English
     * @return the parameter, without values yet
     */
    public static ParameterDraft<MonthsTerm> months(String name, String zh, String en) {
        return of(name, "months", MonthsTerm::new, zh, en);
    }

    /**
     * A length in days.
     *
     * @param name  its name in expressions
     * @param zh  its name in Chinese
     * @param en  its name in English
     * @return the parameter, without values yet
     */
    public static ParameterDraft<DaysTerm> days(String name, String zh, String en) {
        return of(name, "days", DaysTerm::new, zh, en);
    }

    /**
     * A count or ratio.
     *
     * @param name  its name in expressions
     * @param zh  its name in Chinese
     * @param en  its name in English
     * @return the parameter, without values yet
     */
    public static ParameterDraft<NumberTerm> number(String name, String zh, String en) {
        return of(name, "number", NumberTerm::new, zh, en);
    }

    /**
     * A percentage, whose values are written without the sign.
     *
     * @param name  its name in expressions
     * @param zh  its name in Chinese
     * @param en  its name in English
     * @return the parameter, without values yet
     */
    public static ParameterDraft<NumberTerm> percent(String name, String zh, String en) {
        return of(name, "percent", NumberTerm::new, zh, en);
    }

    /**
     * A day.
     *
     * @param name  its name in expressions
     * @param zh  its name in Chinese
     * @param en  its name in English
     * @return the parameter, without values yet
     */
    public static ParameterDraft<DateTerm> date(String name, String zh, String en) {
        return of(name, "date", DateTerm::new, zh, en);
    }

    /**
     * A place, whose values are division codes.
     *
     * @param name  its name in expressions
     * @param zh  its name in Chinese
     * @param en  its name in English
     * @return the parameter, without values yet
     */
    public static ParameterDraft<PlaceTerm> place(String name, String zh, String en) {
        return of(name, "place", PlaceTerm::new, zh, en);
    }

    /**
     * A code.
     *
     * @param name  its name in expressions
     * @param type  the kind of code, whose list has its simple name
     * @param zh  its name in Chinese
     * @param en  its name in English
     * @param <C>  the kind of code
     * @return the parameter, without values yet
     */
    public static <C extends Code> ParameterDraft<CodeTerm<C>> code(String name, Class<C> type, String zh, String en) {
        return of(name, "code " + type.getSimpleName(), CodeTerm::new, zh, en);
    }

    /**
     * A value for each code of a list instead of one for all.
     *
     * @param type  the kind of code, whose list has its simple name
     * @param <C>  the kind of code
     * @return the parameter, without values yet
     */
    public <C extends Code> CodedParameterDraft<C, Q> by(Class<C> type) {
        return new CodedParameterDraft<>(with("by", type.getSimpleName()));
    }

    @Override
    ParameterDraft<Q> of(Page other) {
        return new ParameterDraft<>(name, kind, other, values);
    }

    /**
     * A value.
     *
     * @param place  the division code of the place, six digits
     * @param from  the day from which it holds, such as {@code 2024-01-01}
     * @param value  in plain decimal form
     * @return this with the value
     */
    public ParameterDraft<Q> value(String place, String from, String value) {
        return new ParameterDraft<>(
                name, kind, page(), values.with(place, values.page(place).with(from, value)));
    }

    /** The value of one code. */
    ParameterDraft<Q> cell(String place, String from, String code, String value) {
        Page dated = values.page(place);
        Page cells = dated.page(from).with(code, value);
        return new ParameterDraft<>(name, kind, page(), values.with(place, dated.with(from, cells)));
    }

    /**
     * The day after which somebody must look whether its last value still holds.
     *
     * @param day  such as {@code 2024-12-31}
     * @return this with a review
     */
    public ParameterDraft<Q> reviewBy(String day) {
        return with("reviewBy", day);
    }

    /**
     * The last day on which the last value of each place holds.
     *
     * @param day  such as {@code 2024-12-31}
     * @return this with an end
     */
    public ParameterDraft<Q> until(String day) {
        return with("until", day);
    }

    /**
     * The parameter in expressions.
     *
     * @return a term that stands for its value at the place and day asked about
     */
    public Q term() {
        return kind.apply(Form.of(name)).standingFor(name, ImmutableSet.of(declaration()));
    }

    /**
     * The value for another place than the one that accepts the application.
     *
     * @param place  the place
     * @return a term that stands for its value there
     */
    public Q termAt(PlaceTerm place) {
        return term(known -> Form.of("(" + known + " at " + place.form().text() + ")"), place.needs());
    }

    Q term(Function<String, Form> form, ImmutableSet<Declaration> needs) {
        Form written = form.apply(name);
        ImmutableSet<Declaration> all = ImmutableSet.<Declaration>builder()
                .add(declaration())
                .addAll(needs)
                .build();
        return kind.apply(new Form(written.text(), written.rank(), written.at(), all));
    }

    Declaration declaration() {
        return new Declaration(
                "parameters",
                name,
                page().node().at(),
                page().with("values", values).node(),
                page().needs());
    }
}
