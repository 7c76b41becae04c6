package org.unionaid.engine.recording;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.unionaid.code.Language;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.Reason;
import org.unionaid.engine.decision.Room;
import org.unionaid.engine.evaluation.FailureCode;
import org.unionaid.engine.evaluation.Outcome;
import org.unionaid.engine.policy.Benefit;
import org.unionaid.engine.policy.Program;
import org.unionaid.engine.receipt.Operand;
import org.unionaid.engine.receipt.Step;
import org.unionaid.money.Money;
import org.unionaid.program.Aid;

/** Notes the end of a decision: requirements that are no conditions, amounts less what was awarded before, and the answer. */
final class DecisionRecord {
    private static final ImmutableSet<FailureCode> HELD = ImmutableSet.of(FailureCode.OVERFLOW, FailureCode.NEGATIVE);

    private final Recorder recorder;
    private final Program program;
    private final String at;

    DecisionRecord(Recorder recorder, Program program) {
        this.recorder = recorder;
        this.program = program;
        this.at = program.at().toString();
    }

    /** Notes it all, the decision last, and tells it. */
    ImmutableMap<String, String> note(
            int criterion, ImmutableList<Reason> requirements, SortedSet<Integer> formulas, Decision decision) {
        List<Operand> operands = new ArrayList<>();
        operands.add(new Operand("criterion", criterion));
        int number = 0;
        for (Reason reason : requirements) {
            number++;
            operands.add(new Operand("requirement " + number, requirement(reason.code(), result(reason), reason)));
        }
        boolean asksHistory = decision instanceof Decision.Undetermined open
                && open.missing().stream().anyMatch(fact -> fact.path().equals("history"))
                && requirements.stream().allMatch(reason -> reason.missing().isEmpty());
        if (asksHistory) {
            operands.add(new Operand("requirement " + (number + 1), history()));
        }
        number = 0;
        for (int formula : formulas) {
            number++;
            operands.add(new Operand("formula " + number, held(formula, decision)));
        }
        if (decision instanceof Decision.Failed failed && !isShown(failed.failure())) {
            operands.add(new Operand("requirement failed", failed(failed.failure())));
        }
        if (decision instanceof Decision.Eligible eligible) {
            amounts(eligible, operands);
        }
        String name = name(decision);
        add("decision", ImmutableMap.of(), ImmutableList.copyOf(operands), "decision:" + name);
        return answer(name, decision);
    }

    private int requirement(String code, String result, Reason reason) {
        return recorder.add(
                "requirement",
                ImmutableMap.of("code", code),
                ImmutableList.of(),
                result,
                at,
                reason.provenance().map(provenance -> provenance.cite(Language.ZH)));
    }

    private int history() {
        return recorder.add(
                "requirement",
                ImmutableMap.of("code", "history"),
                ImmutableList.of(),
                "unknown:history",
                at,
                Optional.empty());
    }

    /** A formula that has a value, but one that no amount can be: the step to its failure. */
    private int held(int formula, Decision decision) {
        Step step = recorder.steps().get(formula - 1);
        boolean isCulprit = decision instanceof Decision.Failed failed
                && HELD.contains(failed.failure().code())
                && failed.failure().where().toString().equals(step.at())
                && isOutOfRange(failed.failure().code(), step.result());
        return isCulprit
                ? recorder.add(
                        "held",
                        ImmutableMap.of(
                                "as",
                                ((Decision.Failed) decision).failure().code().name()),
                        ImmutableList.of(new Operand("of", formula)),
                        Written.of(((Decision.Failed) decision).failure()),
                        step.at(),
                        Optional.empty())
                : formula;
    }

    private static boolean isOutOfRange(FailureCode code, String result) {
        if (!result.matches("-?[0-9]+( .*)?")) {
            return code == FailureCode.OVERFLOW && result.matches("-?[0-9]+/[0-9]+( .*)?");
        }
        BigInteger number = new BigInteger(result.split(" ", 2)[0]);
        return code == FailureCode.NEGATIVE ? number.signum() < 0 : number.bitLength() >= Long.SIZE;
    }

    private boolean isShown(Outcome.Failed failure) {
        String written = Written.of(failure);
        return recorder.steps().stream().anyMatch(step -> step.result().equals(written));
    }

    private int failed(Outcome.Failed failure) {
        return recorder.add(
                "requirement",
                ImmutableMap.of("code", failure.detail()),
                ImmutableList.of(),
                Written.of(failure),
                at,
                Optional.empty());
    }

    private static String result(Reason reason) {
        return switch (reason.verdict()) {
            case MET -> "true";
            case NOT_MET -> "false";
            case OPEN ->
                "unknown:"
                        + reason.missing().stream()
                                .map(fact -> fact.path())
                                .sorted()
                                .collect(Collectors.joining("; "));
            case FAILED -> "failed:";
        };
    }

    /** The cap: what is left of the whole, and no more than is left of any other limit that no reason lifts. */
    private void amounts(Decision.Eligible eligible, List<Operand> operands) {
        Optional<Benefit.Amount> amount = program.amount();
        int full = money(eligible.fullCap().value(), amount.flatMap(it -> recorder.stepOf(it.cap())));
        ImmutableList.Builder<Operand> all = ImmutableList.builder();
        all.add(new Operand("full", full));
        for (Room room : eligible.terms().rooms()) {
            if (amount.isPresent() && !room.soft() && room.left().isPresent()) {
                all.add(new Operand("left of " + room.limit(), left(room, full)));
            }
        }
        int cap = least(all.build(), eligible.cap().value());
        operands.add(new Operand("cap", cap));
        amount.flatMap(Benefit.Amount::award).flatMap(recorder::stepOf).ifPresent(formula -> {
            Money award = eligible.award().map(Aid::value).orElse(Money.ZERO);
            operands.add(new Operand(
                    "award", least(ImmutableList.of(new Operand("formula", formula), new Operand("cap", cap)), award)));
        });
    }

    private int left(Room room, int full) {
        Money left = room.left().orElseThrow();
        int most = room.limit().equals(Room.CAP) ? full : money(left.plus(room.used()), Optional.empty());
        return add(
                "left",
                ImmutableMap.of("limit", room.limit()),
                ImmutableList.of(new Operand("most", most), new Operand("used", money(room.used(), Optional.empty()))),
                fen(left));
    }

    private int least(ImmutableList<Operand> operands, Money result) {
        return add("least", ImmutableMap.of(), operands, fen(result));
    }

    private int money(Money money, Optional<Integer> formula) {
        return add(
                "money",
                formula.isPresent() ? ImmutableMap.of() : ImmutableMap.of("value", fen(money)),
                formula.map(step -> ImmutableList.of(new Operand("of", step))).orElse(ImmutableList.of()),
                fen(money));
    }

    private int add(
            String operator, ImmutableMap<String, String> details, ImmutableList<Operand> operands, String result) {
        return recorder.add(operator, details, operands, result, at, Optional.empty());
    }

    private static String fen(Money money) {
        return money.fen() + " fen";
    }

    private static String name(Decision decision) {
        return decision.match(e -> "ELIGIBLE", i -> "INELIGIBLE", u -> "UNDETERMINED", f -> "FAILED");
    }

    private static ImmutableMap<String, String> answer(String name, Decision decision) {
        ImmutableMap.Builder<String, String> answer = ImmutableMap.builder();
        answer.put("decision", name);
        if (decision instanceof Decision.Eligible eligible) {
            answer.put("cap", fen(eligible.cap().value()));
            answer.put("fullCap", fen(eligible.fullCap().value()));
            answer.put("used", fen(eligible.used()));
            eligible.award().ifPresent(award -> answer.put("award", fen(award.value())));
            answer.put("period", eligible.period().toString());
        } else if (decision instanceof Decision.Undetermined open) {
            answer.put("missing", ReceiptWriter.paths(open.missing()));
        } else if (decision instanceof Decision.Ineligible ineligible) {
            answer.put("notMet", ineligible.failing().stream().map(Reason::code).collect(Collectors.joining("; ")));
        }
        return answer.buildOrThrow();
    }
}
