package org.unionaid.engine.allocation;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import org.unionaid.answer.Answer;
import org.unionaid.casefile.FileLevel;
import org.unionaid.entitlement.Entitlement;
import org.unionaid.funding.FundingSource;
import org.unionaid.funding.SourceKind;
import org.unionaid.program.Aid;

/**
 * An entitlement that waits for money or a place (用款申请). Immutable and thread-safe.
 *
 * @param entitlement  what was granted
 * @param received  the day the application was received
 * @param due  the day on which it is to be paid or delivered
 * @param fileLevel  the level of the household's file; none without a file
 * @param kinds  the kinds of sources that may pay the program; empty if any may
 * @param rank  its rank by a declared priority, the lowest first; 0 for all where the day alone decides
 */
public record FundingRequest(
        Entitlement entitlement,
        LocalDate received,
        LocalDate due,
        Answer<FileLevel> fileLevel,
        ImmutableSet<SourceKind> kinds,
        int rank) {
    /** By rank; of one rank first come, first served; on one day by application id, then in the order of the application. */
    public static final Comparator<FundingRequest> ORDER = Comparator.comparingInt(FundingRequest::rank)
            .thenComparing(FundingRequest::received)
            .thenComparing(request -> request.entitlement().application())
            .thenComparing(request -> request.entitlement().id());

    /**
     * A request that any kind of source may pay and that has no priority over others.
     *
     * @param entitlement  what was granted
     * @param received  the day the application was received
     * @param due  the day on which it is to be paid or delivered
     * @param fileLevel  the level of the household's file; none without a file
     */
    public FundingRequest(Entitlement entitlement, LocalDate received, LocalDate due, Answer<FileLevel> fileLevel) {
        this(entitlement, received, due, fileLevel, ImmutableSet.of(), 0);
    }

    /**
     * This request with the kinds of sources that may pay it.
     *
     * @param only  the kinds that may pay; empty if any may; not null
     * @return a new request; this one is unchanged
     */
    public FundingRequest payableBy(ImmutableSet<SourceKind> only) {
        return new FundingRequest(entitlement, received, due, fileLevel, only, rank);
    }

    /**
     * Whether money is needed.
     *
     * @return true if the award is cash
     */
    public boolean needsMoney() {
        return entitlement.award() instanceof Aid.Cash;
    }

    /**
     * Whether a source may pay: its kind, its earmark and the levels of file that it serves.
     *
     * @param source  the source, not null
     * @return true if nothing forbids it
     */
    public boolean mayBePaidBy(FundingSource source) {
        return (kinds.isEmpty() || kinds.contains(source.kind()))
                && source.refusals(entitlement.purpose(), fileLevel).isEmpty();
    }
}
