package org.unionaid.engine.cases;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.unionaid.entitlement.ApprovalLevel;
import org.unionaid.entitlement.FundShare;

/**
 * What may be expected of something granted, beside its amount (预期细节). What is not said is not checked.
 * Immutable and thread-safe.
 *
 * @param approval  who has to approve
 * @param from  the first day that it is for
 * @param to  the last day that it is for
 * @param shares  who carries which part, in declared order; empty if not said
 */
public record Details(
        Optional<ApprovalLevel> approval,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        ImmutableList<FundShare> shares) {}
