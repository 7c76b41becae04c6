package org.unionaid.engine.whatif;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.unionaid.casefile.Category;
import org.unionaid.identity.ProgramId;

/**
 * What a second policy changes for some cases (对比结果). Its size depends on programs and categories, not on the number of
 * cases. Immutable and thread-safe.
 *
 * @param cases  each case as a whole, with all its programs
 * @param byCategory  the same by category on file on the day asked about; an empty key holds those whose file is not known
 * @param byProgram  each decision by its program
 */
public record ComparisonResult(
        Tally cases, ImmutableMap<Optional<Category>, Tally> byCategory, ImmutableMap<ProgramId, Tally> byProgram) {
    /** No cases. */
    public static final ComparisonResult NONE = new ComparisonResult(Tally.NONE, ImmutableMap.of(), ImmutableMap.of());

    /**
     * Both together.
     *
     * @param other  the result for other cases under the same two policies, not null
     * @return the sums
     * @throws ArithmeticException if an amount is out of range
     */
    public ComparisonResult plus(ComparisonResult other) {
        return new ComparisonResult(
                cases.plus(other.cases), plus(byCategory, other.byCategory), plus(byProgram, other.byProgram));
    }

    private static <K> ImmutableMap<K, Tally> plus(ImmutableMap<K, Tally> some, ImmutableMap<K, Tally> more) {
        Map<K, Tally> sums = new LinkedHashMap<>(some);
        more.forEach((key, tally) -> sums.merge(key, tally, Tally::plus));
        return ImmutableMap.copyOf(sums);
    }
}
