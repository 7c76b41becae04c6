package org.unionaid.engine.policy;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.unionaid.code.Label;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.issue.Location;
import org.unionaid.identity.ProgramId;

/**
 * A limit on what is awarded in a period, beside the cap of a program itself (限额): so much money or so many awards, to one
 * beneficiary or to a whole household, from one program or from several together. Live awards count by the period they are for,
 * not by the day of payment. Immutable and thread-safe.
 *
 * @param id  its name within the program or policy; the code of the reason if it is used up
 * @param title  the limit for people
 * @param most  how much
 * @param per  the period that is counted in; {@link GrantWindow#EVENT} if each award is looked at alone (每次)
 * @param scope  whose awards are counted together
 * @param programs  whose awards are counted together, at least one
 * @param over  what happens to a request above it
 * @param soft  whether the officer's reason lifts it (原则上); a soft limit never makes anyone ineligible
 * @param provenance  the document and clause that set it
 * @param at  where it is written
 */
public record Limit(
        String id,
        Label title,
        Most most,
        GrantWindow per,
        Scope scope,
        ImmutableSet<ProgramId> programs,
        Over over,
        boolean soft,
        Provenance provenance,
        Location at) {
    /** How much a limit allows. */
    public sealed interface Most {}

    /**
     * So much money; things count at their unit value.
     *
     * @param amount  the formula, in money, whole fen
     * @param formula  the formula as written; empty for a structure
     */
    public record Sum(Expr amount, String formula) implements Most {}

    /**
     * So many awards (次数).
     *
     * @param times  1 or more
     */
    public record Times(int times) implements Most {}

    /** Whose awards are counted together. */
    public enum Scope {
        /** Those to the beneficiary alone: each member for itself (每人). */
        BENEFICIARY,
        /** Those to the household and all its members (每户). */
        HOUSEHOLD
    }

    /**
     * Whether each award is looked at alone, whatever was granted before.
     *
     * @return true for a limit per payment
     */
    public boolean isPerPayment() {
        return per.equals(GrantWindow.EVENT);
    }

    /**
     * The formula of the money it allows.
     *
     * @return the expression; empty if it counts awards
     */
    public Optional<Expr> formula() {
        return most instanceof Sum sum ? Optional.of(sum.amount()) : Optional.empty();
    }

    /**
     * Whether awards of several programs are counted together.
     *
     * @return true for a limit across programs
     */
    public boolean isShared() {
        return programs.size() > 1;
    }
}
