package org.unionaid.ledger;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.function.Predicate;
import org.unionaid.identity.ProgramId;
import org.unionaid.money.Money;
import org.unionaid.program.Beneficiary;
import org.unionaid.program.Purpose;
import org.unionaid.time.DateRange;

/**
 * What one household and its members, or one employer, were awarded before (帮扶历史). Limits per period count live awards
 * by the period they were granted for: one that overlaps the period asked about counts in full, whenever it was paid.
 *
 * <p>An empty history says that nothing was awarded; that nobody looked is said by giving no history at all. Immutable and
 * thread-safe.
 *
 * @param awards the awards, those that are not live any more included
 */
public record History(ImmutableList<PriorAward> awards) {

    private static final History NONE = new History(ImmutableList.of());

    /** Creates a history. */
    public History {
        Objects.requireNonNull(awards, "awards");
    }

    /**
     * The history of someone who was never awarded anything.
     *
     * @return the empty history
     */
    public static History none() {
        return NONE;
    }

    /**
     * The history of some awards.
     *
     * @param awards the awards, not null
     * @return the history
     */
    public static History of(Iterable<PriorAward> awards) {
        return new History(ImmutableList.copyOf(awards));
    }

    /**
     * The history of some awards.
     *
     * @param awards the awards, not null
     * @return the history
     */
    public static History of(PriorAward... awards) {
        return new History(ImmutableList.copyOf(awards));
    }

    /**
     * Whether nothing was ever awarded.
     *
     * @return true if there is no award, live or not
     */
    public boolean isEmpty() {
        return awards.isEmpty();
    }

    /**
     * The awards that count.
     *
     * @return those of which something is left
     */
    public History live() {
        return filter(PriorAward::live);
    }

    /**
     * The awards to one beneficiary.
     *
     * @param beneficiary the beneficiary, not null
     * @return its awards, live or not
     */
    public History awardedTo(Beneficiary beneficiary) {
        return filter(award -> award.beneficiary().equals(beneficiary));
    }

    /**
     * The awards of a program for a period.
     *
     * @param program the program, not null
     * @param period the period, not null
     * @return the program's awards, live or not, whose period overlaps the one given
     */
    public History in(ProgramId program, DateRange period) {
        return filter(award -> award.program().equals(program) && award.period().overlaps(period));
    }

    /**
     * The awards for a purpose and a period, of whatever program.
     *
     * @param purpose the purpose, not null
     * @param period the period, not null
     * @return the awards, live or not, whose period overlaps the one given
     */
    public History in(Purpose purpose, DateRange period) {
        return filter(award -> award.purpose().equals(purpose) && award.period().overlaps(period));
    }

    /**
     * What the live awards come to.
     *
     * @return the sum of their values; {@link Money#ZERO} if there are none
     * @throws org.unionaid.money.CurrencyMismatchException if they are of several currencies
     * @throws ArithmeticException if the sum is out of range
     */
    public Money total() {
        return Money.sum(live().awards().stream().map(PriorAward::amount).toList());
    }

    /**
     * What the live awards of a program for a period come to.
     *
     * @param program the program, not null
     * @param period the period, not null
     * @return the sum of the values of those whose period overlaps the one given; {@link Money#ZERO} if there are none
     * @throws org.unionaid.money.CurrencyMismatchException if they are of several currencies
     * @throws ArithmeticException if the sum is out of range
     */
    public Money totalIn(ProgramId program, DateRange period) {
        return in(program, period).total();
    }

    /**
     * How many live awards of a program there are for a period.
     *
     * @param program the program, not null
     * @param period the period, not null
     * @return the number of those whose period overlaps the one given
     */
    public int countIn(ProgramId program, DateRange period) {
        return in(program, period).live().awards().size();
    }

    /**
     * This history and an award more, as when a second program is judged with the first one's award in view.
     *
     * @param award the award, not null
     * @return the longer history
     */
    public History plus(PriorAward award) {
        return new History(
                ImmutableList.<PriorAward>builder().addAll(awards).add(award).build());
    }

    private History filter(Predicate<PriorAward> wanted) {
        return new History(awards.stream().filter(wanted).collect(ImmutableList.toImmutableList()));
    }
}
