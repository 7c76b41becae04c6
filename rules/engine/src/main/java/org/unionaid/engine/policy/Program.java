package org.unionaid.engine.policy;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.unionaid.code.Label;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.issue.Location;
import org.unionaid.entitlement.ApprovalLevels;
import org.unionaid.identity.ProgramId;
import org.unionaid.program.Purpose;
import org.unionaid.program.SubjectType;

/**
 * A program (帮扶项目): it gives one thing, to one kind of subject, for one window at a time. Immutable and thread-safe.
 *
 * @param id  its name within the policy
 * @param title  its name for people
 * @param subject  whom it is for
 * @param purpose  what the aid is for
 * @param window  the period that one grant is for
 * @param times  how many grants within one window; unlimited (up to the cap) if empty
 * @param eligible  who may have it
 * @param benefit  what it gives at most
 * @param limits  further limits of this program alone, each with its own period
 * @param approval  who has to approve, by amount; nobody in particular if empty
 * @param funding  which money may pay
 * @param quota  how many grants in all (an allocation matter); unlimited if empty
 * @param provenance  the document that sets it
 * @param at  where it is written
 */
public record Program(
        ProgramId id,
        Label title,
        SubjectType subject,
        Purpose purpose,
        GrantWindow window,
        OptionalInt times,
        Criterion eligible,
        Benefit benefit,
        ImmutableList<Limit> limits,
        Optional<ApprovalLevels> approval,
        Funding funding,
        OptionalLong quota,
        Provenance provenance,
        Location at) {
    /**
     * The money formula, for programs that give money.
     *
     * @return the amount, or empty for things
     */
    public Optional<Benefit.Amount> amount() {
        return benefit instanceof Benefit.Amount amount ? Optional.of(amount) : Optional.empty();
    }

    /**
     * This program for other people or with another benefit.
     *
     * @param who  who may have it, not null
     * @param gives  what it gives, not null
     * @return a new program; this one is unchanged
     */
    Program with(Criterion who, Benefit gives) {
        return new Program(
                id,
                title,
                subject,
                purpose,
                window,
                times,
                who,
                gives,
                limits,
                approval,
                funding,
                quota,
                provenance,
                at);
    }

    /**
     * Every expression: of criteria, benefit and limits.
     *
     * @return the expressions, not those of definitions that they use
     */
    public ImmutableList<Expr> expressions() {
        ImmutableList.Builder<Expr> all = ImmutableList.builder();
        for (Criterion.Condition condition : eligible.conditions()) {
            all.add(condition.expr());
        }
        all.addAll(benefit.formulas());
        for (Limit limit : limits) {
            limit.formula().ifPresent(all::add);
        }
        return all.build();
    }

    /**
     * Whether each grant is for an event with a name of its own.
     *
     * @return true for the window {@link GrantWindow#EVENT}
     */
    public boolean isPerEvent() {
        return window.equals(GrantWindow.EVENT);
    }
}
