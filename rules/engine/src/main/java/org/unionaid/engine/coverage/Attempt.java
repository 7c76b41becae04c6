package org.unionaid.engine.coverage;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.unionaid.code.Label;
import org.unionaid.engine.cases.PolicyCase;
import org.unionaid.engine.cases.Question;
import org.unionaid.engine.cases.StandIn;
import org.unionaid.engine.coverage.Proposal.Expected;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.evaluation.Outcome;
import org.unionaid.engine.policy.Program;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.engine.subject.CaseSubject;
import org.unionaid.engine.value.Value;
import org.unionaid.ledger.PriorAward;
import org.unionaid.money.Money;
import org.unionaid.program.SubjectType;

/**
 * A question of a case with one thing changed.
 *
 * @param visit  the changed question, about the case as changed
 * @param what  what was changed, for people
 * @param word  what was changed, for an id
 * @param nothingKnown  whether nothing is known of whom it is about
 * @param before  an award that was granted before, if one was added
 * @param ask  the award asked for, if a request is made
 */
record Attempt(
        Visit visit, String what, String word, boolean nothingKnown, Optional<PriorAward> before, Optional<Money> ask) {
    /** With a value set. */
    static Attempt set(Visit visit, Lever lever, Value value) {
        String text = lever.name() + " " + Written.plain(value);
        return new Attempt(
                plain(visit, visit.question().aidCase()).with(Balance.with(visit, lever, value)),
                text,
                text,
                false,
                Optional.empty(),
                Optional.empty());
    }

    /** About somebody of whom nothing is known, of a type that a case can leave undescribed. */
    static Optional<Attempt> nothingKnown(Visit visit) {
        Program program = visit.program().orElseThrow();
        SubjectType type = visit.question().aidCase().subject().type();
        AidCase nobody = StandIn.of(program.subject());
        return nobody.subject().type().equals(type)
                ? Optional.of(new Attempt(
                        plain(visit, nobody).with(ImmutableMap.of()),
                        "",
                        "nothing known",
                        true,
                        Optional.empty(),
                        Optional.empty()))
                : Optional.empty();
    }

    /** After an award of the same program on the same day. */
    static Attempt after(Visit visit, PriorAward award) {
        AidCase later = visit.question()
                .aidCase()
                .withHistory(visit.question().aidCase().history().map(history -> history.plus(award)));
        return new Attempt(
                plain(visit, later),
                award.amount().toPlainString(),
                "after " + award.amount().toPlainString(),
                false,
                Optional.of(award),
                Optional.empty());
    }

    /** As a request for an award. */
    static Attempt asking(Visit visit, Money ask) {
        return new Attempt(
                Requests.asking(plain(visit, visit.question().aidCase()), ask),
                ask.toPlainString(),
                "ask " + ask.toPlainString(),
                false,
                Optional.empty(),
                Optional.of(ask));
    }

    /** The question whether somebody is entitled, or of a value, with nothing asked for. */
    private static Visit plain(Visit visit, AidCase aidCase) {
        Question question = visit.question();
        if (question instanceof Question.OfProgram of) {
            CaseSubject subject = CaseSubject.of(aidCase, of.program().subject(), visit.day()).stream()
                    .filter(each -> each.beneficiary().equals(of.subject().beneficiary()))
                    .findFirst()
                    .orElseGet(() -> CaseSubject.of(aidCase, of.program().subject(), visit.day())
                            .get(0));
            question = new Question.OfProgram(of.policy(), aidCase, subject, of.program(), Optional.empty());
        }
        return visit.with(question);
    }

    /** The question, if further cases can be made from it: nothing was changed but a value set. */
    Optional<Visit> asTemplate() {
        return nothingKnown || before.isPresent() || ask.isPresent() ? Optional.empty() : Optional.of(visit);
    }

    ImmutableSet<Mark> marks() {
        return visit.marks();
    }

    /** The case that makes this attempt; empty if it would not tell a rule from a fault. */
    Optional<Proposal> proposal(Goal goal, Names names) {
        return expected().map(expected -> {
            PolicyCase template = visit.policyCase();
            String owner = visit.program()
                    .map(program -> program.id().value())
                    .orElseGet(() -> ((Question.OfValue) visit.question()).name());
            AidCase aidCase = visit.question().aidCase();
            boolean named = visit.program()
                    .map(program -> CaseSubject.of(aidCase, program.subject(), visit.day())
                                    .size()
                            > 1)
                    .orElse(false);
            Label change = what.isEmpty()
                    ? Label.of("各项均未填报", "nothing is known")
                    : before.isPresent()
                            ? Label.of("本期已享受 " + what, what + " granted before")
                            : ask.isPresent() ? Label.of("拟核定 " + what, what + " asked for") : Label.of(what, what);
            return new Proposal(
                    names.of(owner + " " + word),
                    goal.spot(),
                    new Label(
                            goal.text().zh() + "（" + change.zh() + "）",
                            goal.text().en() + " (" + change.en() + ")"),
                    template,
                    visit.program().map(Program::id),
                    named ? Optional.of(visit.question().subject().beneficiary().id()) : Optional.empty(),
                    visit.day(),
                    visit.given(),
                    nothingKnown,
                    before,
                    expected);
        });
    }

    private Optional<Expected> expected() {
        if (visit.question() instanceof Question.OfValue value) {
            Outcome outcome = value.policy().valueOf(value.name(), value.subject(), visit.given());
            return outcome instanceof Outcome.Known known && Written.isWritable(known.value())
                    ? Optional.of(new Expected.OfValue(value.name(), known.value()))
                    : Optional.empty();
        }
        if (ask.isPresent()) {
            return Optional.of(new Expected.OfRequest(ask.get(), Requests.rule(visit)));
        }
        Decision decision = visit.decision();
        return decision instanceof Decision.Failed ? Optional.empty() : Optional.of(new Expected.OfDecision(decision));
    }
}
