package org.unionaid.engine.allocation;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.unionaid.code.Label;
import org.unionaid.entitlement.Entitlement;
import org.unionaid.entitlement.FundShare;
import org.unionaid.funding.Budget;
import org.unionaid.funding.FundingSource;
import org.unionaid.funding.SourceKind;
import org.unionaid.identity.ProgramId;
import org.unionaid.money.Money;

/** What is left of a supply while it is shared (剩余名额和资金): places and money. Not thread-safe; one for each allocation. */
public final class Purse {
    private final Map<ProgramId, Long> places;
    private final ImmutableList<FundingSource> sources;
    private final Map<Budget, Money> left;

    Purse(Supply supply) {
        this.places = new HashMap<>(supply.places());
        this.sources = supply.sources();
        this.left = new LinkedHashMap<>(supply.available());
    }

    /**
     * Funds a request whole, if there is a place and money for it; else takes nothing.
     *
     * @param request  the request, not null
     * @return the request funded, or empty
     */
    public Optional<Funded> fund(FundingRequest request) {
        if (!hasPlace(request)) {
            return Optional.empty();
        }
        Optional<ImmutableList<Draw>> draws = request.needsMoney() ? draws(request) : Optional.of(ImmutableList.of());
        draws.ifPresent(taken -> {
            move(request, -1);
            taken.forEach(this::spend);
        });
        return draws.map(taken -> Funded.of(request.entitlement(), taken));
    }

    /**
     * Keeps a place for a request whose award is still to be found.
     *
     * @param request  the request, not null
     * @return true if a place is kept, or the program has no quota; false if all are taken
     */
    public boolean reserve(FundingRequest request) {
        boolean free = hasPlace(request);
        if (free) {
            move(request, -1);
        }
        return free;
    }

    /**
     * Gives back a place that was kept.
     *
     * @param request  the request, not null
     */
    public void release(FundingRequest request) {
        move(request, 1);
    }

    /**
     * Funds a request that has a place kept, whole or with less than it was granted.
     *
     * @param request  the request, which asks for money
     * @param entitlement  its entitlement, perhaps with a smaller award and an adjustment that says why
     * @param budget  who pays
     * @return the request funded
     * @throws IllegalArgumentException if the budget may not or cannot pay
     */
    public Funded fundReserved(FundingRequest request, Entitlement entitlement, Budget budget) {
        Draw draw = new Draw(budget, entitlement.award().value());
        if (payable(request).noneMatch(budget::equals) || left(budget).compareTo(draw.amount()) < 0) {
            throw new IllegalArgumentException(
                    "Entitlement '" + entitlement.id() + "' cannot be paid from fund '" + budget.fund() + "'");
        }
        spend(draw);
        return Funded.of(entitlement, ImmutableList.of(draw));
    }

    private boolean hasPlace(FundingRequest request) {
        return places.getOrDefault(request.entitlement().program(), 1L) > 0;
    }

    /**
     * The first budget, in the order of the sources, that may pay a request and has anything left.
     *
     * @param request  the request, not null
     * @return the budget, or empty
     */
    public Optional<Budget> firstFor(FundingRequest request) {
        return payable(request).filter(budget -> left(budget).isPositive()).findFirst();
    }

    /**
     * What is left of a budget.
     *
     * @param budget  the budget, not null
     * @return the money, zero or more; zero if the supply does not have it
     */
    public Money left(Budget budget) {
        return left.getOrDefault(budget, Money.ZERO);
    }

    /**
     * Why a request cannot be funded whole.
     *
     * @param request  the request, which {@link #fund} did not fund
     * @return the request with the reason
     */
    public AllocationResult.Waiting waiting(FundingRequest request) {
        if (!hasPlace(request)) {
            return waiting(request, WaitReason.QUOTA_USED_UP, WaitReason.QUOTA_USED_UP.label());
        }
        if (payable(request).findAny().isEmpty()) {
            return waiting(request, WaitReason.NO_FUND_MAY_PAY, WaitReason.NO_FUND_MAY_PAY.label());
        }
        Label label = WaitReason.BUDGET_EXHAUSTED.label();
        String needed = request.entitlement().award().value().toGroupedString();
        return waiting(
                request,
                WaitReason.BUDGET_EXHAUSTED,
                Label.of(label.zh() + "，需 " + needed + " 元", label.en() + ": " + needed + " yuan needed"));
    }

    private static AllocationResult.Waiting waiting(FundingRequest request, WaitReason reason, Label text) {
        return new AllocationResult.Waiting(request, reason, text);
    }

    /** The budgets of the day that may pay, in the order of their sources. */
    private Stream<Budget> payable(FundingRequest request) {
        return payable(request, sources.stream());
    }

    private Stream<Budget> payable(FundingRequest request, Stream<FundingSource> among) {
        return among.filter(request::mayBePaidBy)
                .flatMap(source ->
                        left.keySet().stream().filter(budget -> budget.fund().equals(source.id())))
                .filter(budget -> budget.period().contains(request.due()));
    }

    /** The whole award from one budget, or each kind's share from one of its own. */
    private Optional<ImmutableList<Draw>> draws(FundingRequest request) {
        Entitlement entitlement = request.entitlement();
        if (entitlement.shares().isEmpty()) {
            Money award = entitlement.award().value();
            return award.isZero()
                    ? payable(request).findFirst().map(any -> ImmutableList.of())
                    : covering(payable(request), award).map(ImmutableList::of);
        }
        ImmutableList.Builder<Draw> draws = ImmutableList.builder();
        for (FundShare share : entitlement.shares()) {
            Optional<Draw> draw = covering(payable(request, ofKind(share.kind())), share.amount());
            if (share.amount().isPositive() && draw.isEmpty()) {
                return Optional.empty();
            }
            draw.filter(drawn -> share.amount().isPositive()).ifPresent(draws::add);
        }
        return Optional.of(draws.build());
    }

    private Stream<FundingSource> ofKind(SourceKind kind) {
        return sources.stream().filter(source -> source.kind().equals(kind));
    }

    private Optional<Draw> covering(Stream<Budget> budgets, Money amount) {
        return budgets.filter(budget -> left(budget).compareTo(amount) >= 0)
                .findFirst()
                .filter(budget -> amount.isPositive())
                .map(budget -> new Draw(budget, amount));
    }

    private void move(FundingRequest request, long change) {
        places.computeIfPresent(request.entitlement().program(), (program, count) -> count + change);
    }

    private void spend(Draw draw) {
        left.merge(draw.budget(), draw.amount().negated(), Money::plus);
    }
}
