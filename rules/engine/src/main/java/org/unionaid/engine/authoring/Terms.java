package org.unionaid.engine.authoring;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.unionaid.code.Code;
import org.unionaid.engine.catalog.SubjectKind;
import org.unionaid.program.SubjectType;

/** The first words of expressions, meant for a static import: things of the case, numbers with units, windows, functions. */
public final class Terms {
    private Terms() {}

    /**
     * The household.
     *
     * @return the household of the case
     */
    public static HouseholdTerm household() {
        return new HouseholdTerm(Form.of("household"));
    }

    /**
     * The member that a program {@code for: member} is decided for.
     *
     * @return the member
     */
    public static MemberTerm member() {
        return new MemberTerm(Form.of("member"));
    }

    /**
     * The household's hardship file.
     *
     * @return the file
     */
    public static FileTerm file() {
        return new FileTerm(Form.of("file"));
    }

    /**
     * What was granted before.
     *
     * @return the history of the case
     */
    public static HistoryTerm history() {
        return new HistoryTerm(Form.of("history"));
    }

    /**
     * The member's enrolments in mutual aid.
     *
     * @return the enrolments of the member that a program {@code for: member} is decided for
     */
    public static EnrolmentTerm enrolment() {
        return new EnrolmentTerm(Form.of("enrolment"));
    }

    /**
     * The enterprise.
     *
     * @return the enterprise of the case
     */
    public static EmployerTerm employer() {
        return new EmployerTerm(Form.of("employer"));
    }

    /**
     * The roster.
     *
     * @return the roster of the case
     */
    public static RosterTerm roster() {
        return new RosterTerm(Form.of("roster"));
    }

    /**
     * The subject of a program for an integrator's own type.
     *
     * @param type  the type
     * @return the subject, whose facts are asked by name
     */
    public static OwnTerm subject(SubjectType type) {
        return new OwnTerm(Form.of(SubjectKind.word(type)));
    }

    /**
     * The day asked about.
     *
     * @return the day
     */
    public static DateTerm today() {
        return new DateTerm(Form.of("today"));
    }

    /**
     * A day.
     *
     * @param day  year, month and day, such as {@code 2024-01-31}
     * @return the day
     */
    public static DateTerm date(String day) {
        return new DateTerm(Form.of("date(\"" + day + "\")"));
    }

    /**
     * An amount of money.
     *
     * @param amount  yuan with at most two decimals, such as {@code 5000.00}
     * @return the amount
     */
    public static MoneyTerm yuan(String amount) {
        return new MoneyTerm(Form.of(amount + " yuan"));
    }

    /**
     * A length in months.
     *
     * @param count  how many
     * @return the length
     */
    public static MonthsTerm months(int count) {
        return new MonthsTerm(Form.of(count + " months"));
    }

    /**
     * A length in days.
     *
     * @param count  how many
     * @return the length
     */
    public static DaysTerm days(int count) {
        return new DaysTerm(Form.of(count + " days"));
    }

    /**
     * A count.
     *
     * @param count  how many
     * @return the number
     */
    public static NumberTerm number(long count) {
        return new NumberTerm(Form.of(Long.toString(count)));
    }

    /**
     * A number with decimals.
     *
     * @param number  in plain decimal form, such as {@code 1.5}
     * @return the number, exact
     */
    public static NumberTerm number(String number) {
        return new NumberTerm(Form.of(number));
    }

    /**
     * A percentage.
     *
     * @param percent  in plain decimal form, such as {@code 50}
     * @return the hundredth part of it
     */
    public static NumberTerm percent(String percent) {
        return new NumberTerm(Form.of(percent + "%"));
    }

    /**
     * A text.
     *
     * @param text  the text, without double quotes in it
     * @return the text
     */
    public static TextTerm text(String text) {
        return new TextTerm(Form.of("\"" + text + "\""));
    }

    /**
     * A code.
     *
     * @param code  the code
     * @param <C>  its kind
     * @return the code
     */
    public static <C extends Code> CodeTerm<C> code(C code) {
        return new CodeTerm<>(Form.of(code.code()));
    }

    /**
     * Something true.
     *
     * @return the condition that always holds
     */
    public static Condition yes() {
        return new Condition(Form.of("true"));
    }

    /**
     * Something false.
     *
     * @return the condition that never holds
     */
    public static Condition no() {
        return new Condition(Form.of("false"));
    }

    /**
     * The whole months before the month of the day asked about.
     *
     * @param months  how many
     * @return the window
     */
    public static WindowTerm last(int months) {
        return new WindowTerm(Form.of("last " + months + " months"));
    }

    /**
     * January to December of the year asked about.
     *
     * @return the window
     */
    public static WindowTerm calendarYear() {
        return new WindowTerm(Form.of("calendarYear"));
    }

    /**
     * September to August around the day asked about.
     *
     * @return the window
     */
    public static WindowTerm schoolYear() {
        return new WindowTerm(Form.of("schoolYear"));
    }

    /**
     * So many times a quantity.
     *
     * @param count  how many times
     * @param quantity  a quantity of any unit
     * @param <Q>  its unit
     * @return the product
     */
    public static <Q extends Quantity<Q>> Q times(long count, Q quantity) {
        return quantity.of(number(count).form().infix("*", Form.Rank.PRODUCT, quantity.form()));
    }

    /**
     * An amount over some months.
     *
     * @param months  how long
     * @param monthly  money a month
     * @return the amount
     */
    public static MoneyTerm times(MonthsTerm months, MonthlyMoneyTerm monthly) {
        return months.times(monthly);
    }

    /**
     * The least of some quantities.
     *
     * @param first  one
     * @param others  others of the same unit
     * @param <Q>  the unit
     * @return the least
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public static <Q extends Quantity<Q>> Q min(Q first, Q... others) {
        return first.of(Form.function("min", forms(first, others)));
    }

    /**
     * The greatest of some quantities.
     *
     * @param first  one
     * @param others  others of the same unit
     * @param <Q>  the unit
     * @return the greatest
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public static <Q extends Quantity<Q>> Q max(Q first, Q... others) {
        return first.of(Form.function("max", forms(first, others)));
    }

    /**
     * A criterion of a plug-in: a formula that is true or false.
     *
     * @param formula  the name of the formula in the catalog
     * @param inputs  its inputs, in order
     * @return the condition
     */
    public static Condition criterion(String formula, Term<?>... inputs) {
        return new Condition(Form.function(formula, Term.forms(Arrays.asList(inputs))));
    }

    /**
     * A benefit of a plug-in: a formula that is an amount of money.
     *
     * @param formula  the name of the formula in the catalog
     * @param inputs  its inputs, in order
     * @return the amount
     */
    public static MoneyTerm benefit(String formula, Term<?>... inputs) {
        return new MoneyTerm(Form.function(formula, Term.forms(Arrays.asList(inputs))));
    }

    private static <Q extends Quantity<Q>> ImmutableList<Form> forms(Q first, Q[] others) {
        return ImmutableList.<Form>builder()
                .add(first.form())
                .addAll(Term.forms(Arrays.asList(others)))
                .build();
    }
}
