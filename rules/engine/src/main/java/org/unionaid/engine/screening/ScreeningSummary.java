package org.unionaid.engine.screening;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.unionaid.casefile.Category;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.ProgramId;

/**
 * What screened cases come to (筛查汇总). Its size depends on programs, categories and places, not on the number of cases.
 * It is the fold of the results, {@code results.reduce(NONE, plus)}, whoever folds them. Immutable and thread-safe.
 *
 * @param decided  how many cases were decided
 * @param failed  how many could not be read or decided; each was reported
 * @param eligible  how many cases are eligible for something
 * @param open  how many cases have a decision that is undetermined or failed
 * @param byProgram  the decisions by program, in the order in which they first came
 * @param byCategory  the decisions by the case's category on file; an empty key holds those whose file is not known
 * @param byPlace  the decisions by the case's place
 */
public record ScreeningSummary(
        long decided,
        long failed,
        long eligible,
        long open,
        ImmutableMap<ProgramId, DecisionTally> byProgram,
        ImmutableMap<Optional<Category>, DecisionTally> byCategory,
        ImmutableMap<DivisionCode, DecisionTally> byPlace) {
    /** No cases. */
    public static final ScreeningSummary NONE =
            new ScreeningSummary(0, 0, 0, 0, ImmutableMap.of(), ImmutableMap.of(), ImmutableMap.of());

    /**
     * How many cases there were.
     *
     * @return the decided and the failed
     */
    public long cases() {
        return decided + failed;
    }

    /**
     * All decisions together.
     *
     * @return the sum over the programs
     * @throws ArithmeticException if an amount is out of range
     */
    public DecisionTally all() {
        return byProgram.values().stream().reduce(DecisionTally.NONE, DecisionTally::plus);
    }

    /**
     * This and one case more.
     *
     * @param result  what became of a case, not null
     * @return the sums
     * @throws ArithmeticException if an amount is out of range
     */
    public ScreeningSummary plus(ScreenedCase result) {
        Sums sums = Sums.of(this);
        sums.add(result);
        return sums.summary();
    }

    /**
     * Both together.
     *
     * @param other  the summary of other cases, not null
     * @return the sums
     * @throws ArithmeticException if an amount is out of range
     */
    public ScreeningSummary plus(ScreeningSummary other) {
        Sums sums = Sums.of(this);
        sums.add(Sums.of(other));
        return sums.summary();
    }
}
