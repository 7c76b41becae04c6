package org.unionaid.testkit.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.unionaid.identity.ProgramId;

/** The catalogue of laws. All are immutable and thread-safe, and none depends on chance. */
public final class Laws {
    private Laws() {}

    /**
     * The laws that every policy keeps, whatever it rules: all of this catalogue about a {@link Trial} but
     * {@link #monotoneInIncome()}, which depends on what the policy tests.
     *
     * @return the laws
     */
    public static ImmutableList<Law<Trial>> ofEveryPolicy() {
        return ImmutableList.of(
                amountWithinCap(),
                totalsWithinCaps(),
                orderOfMembersIrrelevant(),
                assessIsPure(),
                historyNoneVersusUnknown(),
                noLiveObligationTwice());
    }

    /**
     * The laws about unknown facts that every policy keeps.
     *
     * @return the laws
     */
    public static ImmutableList<Law<RefinementTrial>> ofEveryRefinement() {
        return ImmutableList.of(fillingAnUnknownNeverFlips(), missingFactsSufficient());
    }

    /**
     * The cap is the full cap less what the history says was granted, never negative; and no award is above it, whether
     * nothing is proposed, the cap, a fen more, or twice the cap.
     *
     * @return the law
     */
    public static Law<Trial> amountWithinCap() {
        return new AmountWithinCap();
    }

    /**
     * Everything that is eligible is asked for three times over, each grant in the history of the next: in the order of the
     * policy and backwards; all that is left, three fifths of it, and a hundredth more than it. What is granted in all stays
     * within the cap of each period and within every limit of money that no reason lifts.
     *
     * @return the law
     */
    public static Law<Trial> totalsWithinCaps() {
        return new TotalsWithinCaps();
    }

    /**
     * Cases assessed together ({@link PolicyUnderTest#assessAll}), in parallel and in other orders are assessed as one by one.
     *
     * @return the law
     */
    public static Law<CasesTrial> manyAsOneByOne() {
        return new ManyAsOneByOne();
    }

    /**
     * For each of several facts that an undetermined decision lists as missing, some answers to the others leave it
     * undetermined. The answers are taken from the trial's cases, path by path from ever other ones, so that a few dozen are
     * needed lest a rare one be missed. An engine that takes conditions on one fact to be independent may ask for one that
     * arithmetic would spare, and breaks this law where a policy has such conditions.
     *
     * @return the law
     */
    public static Law<AnswersTrial> missingFactsNeeded() {
        return new MissingFactsNeeded();
    }

    /**
     * When a member earns more, no decision turns from ineligible to eligible, and no cap rises: for every program.
     *
     * <p>Each member whose incomes are known is given a wage for four years around the day: of 1 fen, 10, 100, 1,000 and 10,000
     * yuan a month, in turn. A policy that asks for a least income, or pays in proportion to what was earned, does not keep this
     * law and need not.
     *
     * @return the law
     */
    public static Law<Trial> monotoneInIncome() {
        return new MonotoneInIncome(Optional.empty());
    }

    /**
     * As {@link #monotoneInIncome()}, for some programs of a policy only.
     *
     * @param programs  the programs to look at, not null
     * @return the law
     */
    public static Law<Trial> monotoneInIncome(Iterable<ProgramId> programs) {
        return new MonotoneInIncome(Optional.of(ImmutableSet.copyOf(programs)));
    }

    /**
     * Decisions, reasons and questions are the same with the members listed backwards, and with each of them first.
     *
     * @return the law
     */
    public static Law<Trial> orderOfMembersIrrelevant() {
        return new OrderOfMembersIrrelevant();
    }

    /**
     * What is eligible or ineligible while facts are unknown stays so when they become known, one alone or all together, with
     * the same cap, award and period.
     *
     * @return the law
     */
    public static Law<RefinementTrial> fillingAnUnknownNeverFlips() {
        return new FillingAnUnknownNeverFlips();
    }

    /**
     * When all the facts that an undetermined decision lists as missing are answered, it is undetermined no more.
     *
     * @return the law
     */
    public static Law<RefinementTrial> missingFactsSufficient() {
        return new MissingFactsSufficient();
    }

    /**
     * Everything that is eligible is asked for in full and granted; then the ledger refuses the same disbursements, and those of
     * a second application for the same; and assessed with the ledger's history, what was used up is not eligible again.
     *
     * @return the law
     */
    public static Law<Trial> noLiveObligationTwice() {
        return new NoLiveObligationTwice();
    }

    /**
     * A case is assessed alike a second time, and eight times in parallel.
     *
     * @return the law
     */
    public static Law<Trial> assessIsPure() {
        return new AssessIsPure();
    }

    /**
     * While the history is unknown, no program is eligible that gives for a period or a number of times; and when it is none,
     * nobody is asked for it.
     *
     * @return the law
     */
    public static Law<Trial> historyNoneVersusUnknown() {
        return new HistoryNoneVersusUnknown();
    }
}
