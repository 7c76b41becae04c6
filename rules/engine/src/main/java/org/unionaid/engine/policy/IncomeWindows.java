package org.unionaid.engine.policy;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.expression.ExprWalk;

/**
 * The windows in which a policy reads income, and the one month that lies in all of them (收入核算期间): there income counts
 * that is received now, whatever window asks for it. Windows before the present one are left out, as nobody receives
 * anything in the past. Immutable and thread-safe.
 */
public final class IncomeWindows {
    private static final String INCOME = "income";

    private final ImmutableSet<Expr.WindowOf> windows;

    private IncomeWindows(ImmutableSet<Expr.WindowOf> windows) {
        this.windows = windows;
    }

    /**
     * The windows of a policy.
     *
     * @param programs  its programs, not null
     * @param definitions  finds a definition by its name, not null
     * @return the windows in which they read income
     */
    public static IncomeWindows of(Iterable<Program> programs, Function<String, Optional<Definition>> definitions) {
        Set<Expr.WindowOf> windows = new LinkedHashSet<>();
        Set<String> seen = new HashSet<>();
        programs.forEach(program -> program.expressions().forEach(expr -> look(expr, definitions, windows, seen)));
        return new IncomeWindows(ImmutableSet.copyOf(windows));
    }

    private static void look(
            Expr whole,
            Function<String, Optional<Definition>> definitions,
            Set<Expr.WindowOf> windows,
            Set<String> seen) {
        ExprWalk.walk(whole, part -> {
            if (part instanceof Expr.FactOf of && isIncome(of)) {
                of.arguments().forEach(argument -> windows(argument, whole).forEach(windows::add));
            }
            name(part)
                    .filter(seen::add)
                    .flatMap(definitions)
                    .ifPresent(definition -> look(definition.expr(), definitions, windows, seen));
        });
    }

    private static boolean isIncome(Expr.FactOf of) {
        return of.fact().name().equals(INCOME) || of.fact().receiver().equals(INCOME);
    }

    private static Optional<String> name(Expr part) {
        return part instanceof Expr.DefinitionOf of
                ? Optional.of(of.name())
                : part instanceof Expr.DefinitionFor about ? Optional.of(about.name()) : Optional.empty();
    }

    /** The window itself, or, for a month of a window, the windows whose months are gone through. */
    private static Stream<Expr.WindowOf> windows(Expr argument, Expr whole) {
        if (argument instanceof Expr.WindowOf window) {
            return window.ago() == 0 ? Stream.of(window) : Stream.of();
        }
        Stream.Builder<Expr.WindowOf> found = Stream.builder();
        ExprWalk.walk(whole, part -> {
            if (part instanceof Expr.Aggregate each
                    && each.list() instanceof Expr.WindowOf window
                    && window.ago() == 0) {
                found.add(window);
            }
        });
        return found.build();
    }

    /**
     * The month in which income counts that is received on a day: the month before, as the last whole one, or the day's own if
     * more of the windows hold that.
     *
     * @param day  the day, not null
     * @return the month
     */
    public YearMonth monthOf(LocalDate day) {
        YearMonth own = YearMonth.from(day);
        return holding(own, day) > holding(own.minusMonths(1), day) ? own : own.minusMonths(1);
    }

    /**
     * A month of asking in which no month lies in all windows, so that one of them must miss what is received.
     *
     * @return such a month from 1 to 12; empty if there is none
     */
    public Optional<Integer> monthWithoutOneForAll() {
        return IntStream.rangeClosed(1, 12)
                .filter(month -> {
                    LocalDate day = LocalDate.of(2024, month, 1);
                    return holding(monthOf(day), day) < windows.size();
                })
                .boxed()
                .findFirst();
    }

    private long holding(YearMonth month, LocalDate day) {
        return windows.stream()
                .filter(window -> window.kind().at(day, window.months()).contains(month))
                .count();
    }
}
