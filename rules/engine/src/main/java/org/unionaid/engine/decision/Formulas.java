package org.unionaid.engine.decision;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.unionaid.engine.evaluation.Evaluator;
import org.unionaid.engine.evaluation.FailureCode;
import org.unionaid.engine.evaluation.Outcome;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.issue.Location;
import org.unionaid.engine.policy.Program;
import org.unionaid.engine.value.Fraction;
import org.unionaid.engine.value.Value;
import org.unionaid.ledger.PriorAward;
import org.unionaid.money.Money;

/** Evaluates the formulas of a program as whole numbers and days; what is not known goes to the tally. */
final class Formulas {
    private final Program program;
    private final Evaluator evaluator;
    private final Tally tally;

    Formulas(Program program, Evaluator evaluator, Tally tally) {
        this.program = program;
        this.evaluator = evaluator;
        this.tally = tally;
    }

    /** An amount in fen; empty if not known. */
    Optional<Money> money(Expr expr, String name) {
        OptionalLong fen = whole(expr, name);
        return fen.isPresent() ? Optional.of(Money.ofFen(fen.getAsLong())) : Optional.empty();
    }

    /** An amount in fen that nobody can be given less of than nothing; empty if not known. */
    Optional<Money> notNegative(Expr expr, String name) {
        return money(expr, name).filter(money -> isKept(!money.isNegative(), FailureCode.NEGATIVE, expr.at(), name));
    }

    /** What awards come to in all; empty if that is more than a ledger holds, or one is in another currency. */
    Optional<Money> sum(Iterable<PriorAward> awards, String name) {
        BigInteger fen = BigInteger.ZERO;
        for (PriorAward award : awards) {
            boolean inYuan = award.amount().currency().equals(Money.ZERO.currency());
            if (!isKept(inYuan, FailureCode.CURRENCY, program.at(), name)) {
                return Optional.empty();
            }
            fen = fen.add(BigInteger.valueOf(award.amount().fen()));
        }
        return isHeld(fen, name) ? Optional.of(Money.ofFen(fen.longValueExact())) : Optional.empty();
    }

    /** What a thing is worth is held by a ledger; the tally says so if not. */
    boolean isHeld(BigInteger fen, String name) {
        return isKept(fen.bitLength() < Long.SIZE, FailureCode.OVERFLOW, program.at(), name);
    }

    private boolean isKept(boolean kept, FailureCode code, Location at, String name) {
        return kept || tally.isKnown(new Outcome.Failed(code, at, named(name)));
    }

    private String named(String name) {
        return program.id().value() + "." + name;
    }

    /** A whole number; empty if not known. */
    OptionalLong whole(Expr expr, String name) {
        Outcome outcome = Evaluator.named(evaluator.evaluate(expr), expr.at(), named(name));
        if (outcome instanceof Outcome.Known && !quantity(outcome).isWhole()) {
            outcome = new Outcome.Failed(FailureCode.FACT_BROKE_CONTRACT, expr.at(), name);
        }
        return tally.isKnown(outcome) ? OptionalLong.of(quantity(outcome).longValueExact()) : OptionalLong.empty();
    }

    /** A day; empty if not known. */
    Optional<LocalDate> day(Expr expr) {
        Outcome outcome = evaluator.evaluate(expr);
        return tally.isKnown(outcome)
                ? Optional.of(((Value.Day) ((Outcome.Known) outcome).value()).date())
                : Optional.empty();
    }

    private static Fraction quantity(Outcome outcome) {
        return ((Value.Quantity) ((Outcome.Known) outcome).value()).amount();
    }
}
