package org.unionaid.engine.allocation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.unionaid.funding.Budget;
import org.unionaid.funding.FundingSource;
import org.unionaid.identity.ProgramId;
import org.unionaid.money.Money;

/**
 * What there is to share (可分配的名额和资金). Immutable and thread-safe.
 *
 * @param places  the places left by program; a program that is not here has no quota
 * @param sources  the funds, in the order in which they are drawn on
 * @param available  what is left of each budget
 */
public record Supply(
        ImmutableMap<ProgramId, Long> places,
        ImmutableList<FundingSource> sources,
        ImmutableMap<Budget, Money> available) {}
