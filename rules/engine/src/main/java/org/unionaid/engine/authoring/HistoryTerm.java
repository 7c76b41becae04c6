package org.unionaid.engine.authoring;

import org.unionaid.program.Purpose;

/** What was granted before (以往帮扶). Immutable and thread-safe. */
public final class HistoryTerm extends ThingTerm<HistoryTerm> {
    HistoryTerm(Form form) {
        super(form);
    }

    @Override
    HistoryTerm of(Form other) {
        return new HistoryTerm(other);
    }

    /**
     * What the household and its members had for a purpose and some months.
     *
     * @param purpose  the purpose
     * @param window  the months
     * @return the fact {@code sum}
     */
    public MoneyTerm sum(Purpose purpose, WindowTerm window) {
        return ask(MoneyTerm::new, "sum", Terms.code(purpose), window);
    }

    /**
     * How often the household and its members had something for a purpose and some months.
     *
     * @param purpose  the purpose
     * @param window  the months
     * @return the fact {@code count}
     */
    public NumberTerm count(Purpose purpose, WindowTerm window) {
        return ask(NumberTerm::new, "count", Terms.code(purpose), window);
    }

    /**
     * The last day that the household and its members had something for, by purpose; may be none.
     *
     * @param purpose  the purpose
     * @return the fact {@code last}
     */
    public DateTerm last(Purpose purpose) {
        return ask(DateTerm::new, "last", Terms.code(purpose));
    }

    /**
     * What the one decided for had for a purpose and some months.
     *
     * @param purpose  the purpose
     * @param window  the months
     * @return the fact {@code ownSum}
     */
    public MoneyTerm ownSum(Purpose purpose, WindowTerm window) {
        return ask(MoneyTerm::new, "ownSum", Terms.code(purpose), window);
    }

    /**
     * How often the one decided for had something for a purpose and some months.
     *
     * @param purpose  the purpose
     * @param window  the months
     * @return the fact {@code ownCount}
     */
    public NumberTerm ownCount(Purpose purpose, WindowTerm window) {
        return ask(NumberTerm::new, "ownCount", Terms.code(purpose), window);
    }

    /**
     * The last day that the one decided for had something for, by purpose; may be none.
     *
     * @param purpose  the purpose
     * @return the fact {@code ownLast}
     */
    public DateTerm ownLast(Purpose purpose) {
        return ask(DateTerm::new, "ownLast", Terms.code(purpose));
    }

    /**
     * What the one decided for had under a program for some months.
     *
     * @param program  the id of the program
     * @param window  the months
     * @return the fact {@code sumOf}
     */
    public MoneyTerm sumOf(String program, WindowTerm window) {
        return ask(MoneyTerm::new, "sumOf", Terms.text(program), window);
    }

    /**
     * How often the one decided for had a program for some months.
     *
     * @param program  the id of the program
     * @param window  the months
     * @return the fact {@code countOf}
     */
    public NumberTerm countOf(String program, WindowTerm window) {
        return ask(NumberTerm::new, "countOf", Terms.text(program), window);
    }

    /**
     * The last day that the one decided for had a program for; may be none.
     *
     * @param program  the id of the program
     * @return the fact {@code lastOf}
     */
    public DateTerm lastOf(String program) {
        return ask(DateTerm::new, "lastOf", Terms.text(program));
    }
}
