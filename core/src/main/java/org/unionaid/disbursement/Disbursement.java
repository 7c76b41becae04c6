package org.unionaid.disbursement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionaid.answer.Answer;
import org.unionaid.casefile.Category;
import org.unionaid.casefile.FileLevel;
import org.unionaid.entitlement.AidSize;
import org.unionaid.identity.DisbursementId;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.EntitlementId;
import org.unionaid.identity.FundId;
import org.unionaid.identity.PersonId;
import org.unionaid.identity.ProgramId;
import org.unionaid.money.Money;
import org.unionaid.program.Aid;
import org.unionaid.program.Beneficiary;
import org.unionaid.program.Purpose;
import org.unionaid.program.SubjectType;
import org.unionaid.style.ValueStyle;
import org.unionaid.time.DateRange;

/**
 * One payment or delivery under an entitlement (发放), as intended. It never changes; what happens to it are events in the
 * ledger.
 *
 * <p>It repeats what the entitlement says about beneficiary, program, purpose, period and event, so that the ledger can be
 * counted without anything else. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class Disbursement implements WithDisbursement {

    Disbursement() {}

    /**
     * The id.
     *
     * @return the id
     */
    public abstract DisbursementId id();

    /**
     * The entitlement that it is an instalment of.
     *
     * @return the id of the entitlement
     */
    public abstract EntitlementId entitlement();

    /**
     * Who receives it, as the entitlement says.
     *
     * @return the household, member, employer or roster
     */
    public abstract Beneficiary beneficiary();

    /**
     * The program that gives it, as the entitlement says.
     *
     * @return the id of the program
     */
    public abstract ProgramId program();

    /**
     * What it is for, as the entitlement says.
     *
     * @return the purpose
     */
    public abstract Purpose purpose();

    /**
     * The division of the union that pays (发放地).
     *
     * @return the place
     */
    public abstract DivisionCode place();

    /**
     * The period that the entitlement was granted for; not the month of this instalment, which is {@link #due}.
     *
     * @return the period
     */
    public abstract DateRange period();

    /**
     * The event that the entitlement answers.
     *
     * @return the caller's id of the event; empty in programs that give per period
     */
    public abstract Optional<String> event();

    /**
     * What is paid or handed over.
     *
     * @return the aid, above zero if it is cash
     */
    public abstract Aid aid();

    /**
     * The fund that pays. Instalments of one entitlement may be paid by several funds, as where city and county share.
     *
     * @return the fund; the ledger requires one for cash
     */
    public abstract Optional<FundId> fund();

    /**
     * The day it should arrive. It also picks the budget that pays.
     *
     * @return the due date
     */
    public abstract LocalDate due();

    /**
     * The persons who receive it by name: the workers on a roster, the members of a household who were given something
     * each. Each counts as one person-time (人次). A member's own disbursement names nobody else.
     *
     * @return the persons; empty if nobody is named
     */
    public abstract ImmutableSet<PersonId> persons();

    /**
     * The category of the household's file at the time, for statistics.
     *
     * @return the category; empty if there is no file or none was noted
     */
    public abstract Optional<Category> category();

    /**
     * The level of the household's file at the time (档案级别). Money that serves certain levels only is refused by the ledger
     * for any other, see {@link org.unionaid.funding.FundingSource#refusals}.
     *
     * @return the level; none if there is no file; unknown unless set
     */
    @Value.Default
    public Answer<FileLevel> fileLevel() {
        return Answer.unknown();
    }

    /**
     * The money to be paid.
     *
     * @return the amount, above zero; empty if the aid is not cash
     */
    public Optional<Money> cash() {
        return aid() instanceof Aid.Cash cash ? Optional.of(cash.amount()) : Optional.empty();
    }

    @Value.Check
    void check() {
        AidSize.of(aid());
        if (cash().isPresent() && !cash().get().isPositive()) {
            throw new IllegalArgumentException("Cash of disbursement '" + id() + "' must be above zero");
        }
        if (event().isPresent() && event().get().isBlank()) {
            throw new IllegalArgumentException("Event of disbursement '" + id() + "' must not be blank");
        }
        if (beneficiary().type().equals(SubjectType.MEMBER)
                && !persons().stream()
                        .allMatch(person -> person.value().equals(beneficiary().id()))) {
            throw new IllegalArgumentException("Disbursement '" + id() + "' to a member must name nobody else");
        }
    }

    /**
     * A builder of a disbursement.
     *
     * @return a new builder; all but event, fund, persons, category and fileLevel is required. Building it throws an
     *     {@link ArithmeticException} if the value of the aid is out of range
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Disbursement}; not thread-safe. */
    public static final class Builder extends ImmutableDisbursement.Builder {
        Builder() {}
    }

    @SuppressWarnings("exports")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Disbursement fromJson(ImmutableDisbursement disbursement) {
        return disbursement;
    }
}
