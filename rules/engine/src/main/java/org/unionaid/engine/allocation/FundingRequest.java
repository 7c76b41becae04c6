package org.unionaid.engine.allocation;

import java.time.LocalDate;
import java.util.Comparator;
import org.unionaid.answer.Answer;
import org.unionaid.casefile.FileLevel;
import org.unionaid.entitlement.Entitlement;

/**
 * An entitlement that waits for money or a place.
 *
 * @param entitlement  what was granted
 * @param received  the day the application was received
 * @param due  the day on which it is to be paid or delivered
 * @param fileLevel  the level of the household's file; none without a file
 */
public record FundingRequest(Entitlement entitlement, LocalDate received, LocalDate due, Answer<FileLevel> fileLevel) {
    /** First come, first served; on one day by application id, then in the order of the application. */
    public static final Comparator<FundingRequest> FIRST_COME = Comparator.comparing(FundingRequest::received)
            .thenComparing(request -> request.entitlement().application().value())
            .thenComparing(request -> request.entitlement().id().value());
}
