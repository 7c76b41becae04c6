package org.unionaid.engine.coverage;

import java.util.Optional;
import java.util.stream.Stream;
import org.unionaid.application.Application;
import org.unionaid.application.Request;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.cases.Question;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.Room;
import org.unionaid.engine.entitlement.EntitlementResult;
import org.unionaid.engine.policy.Program;
import org.unionaid.identity.ApplicationId;
import org.unionaid.ledger.PriorAward;
import org.unionaid.money.Money;

/** Asks for all that a limit leaves, for a fen more, or after an award that used it up. */
final class Requests {
    private static final Money FEN = Money.ofFen(1);

    private Requests() {}

    /** What to ask, or to have had before, so that a limit stands in the way or leaves room. */
    static Stream<Attempt> of(Visit visit, Ceiling ceiling, boolean bites) {
        if (!(visit.settled() instanceof Decision.Eligible eligible)) {
            return Stream.empty();
        }
        Program program = visit.program().orElseThrow();
        Optional<Money> left = Bites.room(ceiling, eligible)
                .flatMap(Room::left)
                .filter(it -> program.amount().isPresent());
        Stream<Attempt> asked = left.map(it -> Attempt.asking(visit, bites ? it.plus(FEN) : it)).stream();
        return bites && visit.question().aidCase().history().isKnown()
                ? Stream.concat(
                        asked,
                        Stream.of(Attempt.after(
                                visit, award(visit, program, eligible.fullCap().value()))))
                : asked;
    }

    private static PriorAward award(Visit visit, Program program, Money amount) {
        return PriorAward.builder()
                .program(program.id())
                .purpose(program.purpose())
                .beneficiary(visit.question().subject().beneficiary())
                .period(program.window().at(visit.day()))
                .amount(amount)
                .live(true)
                .build();
    }

    /** The same question as a request. */
    static Visit asking(Visit visit, Money ask) {
        Question.OfProgram of = (Question.OfProgram) visit.question();
        Question.Asking asking = new Question.Asking(Optional.of(ask), Optional.empty());
        return visit.with(
                new Question.OfProgram(of.policy(), of.aidCase(), of.subject(), of.program(), Optional.of(asking)));
    }

    /** What becomes of a request. */
    static EntitlementResult rule(Visit visit) {
        Question.OfProgram of = (Question.OfProgram) visit.question();
        BoundPolicy policy = of.policy();
        Request request = Request.builder()
                .program(of.program().id())
                .beneficiary(of.subject().beneficiary())
                .proposedAward(of.asking().flatMap(Question.Asking::proposed))
                .event(of.program().isPerEvent() ? Optional.of("A-1-1") : Optional.empty())
                .build();
        Application application = Application.builder()
                .id(ApplicationId.of("A-1"))
                .place(policy.place())
                .received(visit.day())
                .addRequests(request)
                .build();
        return policy.entitle(of.aidCase(), policy.assess(of.aidCase(), visit.given()), application, visit.given());
    }
}
