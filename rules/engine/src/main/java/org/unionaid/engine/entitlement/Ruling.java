package org.unionaid.engine.entitlement;

import java.util.Optional;
import org.unionaid.application.Application;
import org.unionaid.application.Request;
import org.unionaid.code.Label;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.Room;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.policy.Program;
import org.unionaid.entitlement.Entitlement;
import org.unionaid.identity.EntitlementId;
import org.unionaid.program.Aid;

/** What becomes of one request, given the decision it rests on: granted or refused. */
sealed interface Ruling {
    /** The request is granted. */
    record Granted(Entitlement entitlement) implements Ruling {}

    /** The request is refused. */
    record Refused(RefusedRequest refusal) implements Ruling {}

    /** Rules on a request that no other item stands in the way of. */
    static Ruling of(Policy policy, Application application, Request request, Program program, Decision decision) {
        if (!(decision instanceof Decision.Eligible eligible)) {
            RefusalCode code = decision.match(
                    e -> RefusalCode.NOT_DECIDED,
                    i -> RefusalCode.INELIGIBLE,
                    u -> RefusalCode.UNDETERMINED,
                    f -> RefusalCode.FAILED);
            return refused(request, code, code.label(), decision);
        }
        if (program.isPerEvent() && request.event().isEmpty()) {
            return refused(request, RefusalCode.NO_EVENT, RefusalCode.NO_EVENT.label(), decision);
        }
        Optional<Aid> asked = asked(request, eligible);
        if (asked.isEmpty()) {
            return refused(request, RefusalCode.NO_AWARD_PROPOSED, RefusalCode.NO_AWARD_PROPOSED.label(), decision);
        }
        Squeeze.Result held = squeezed(asked.get(), request, eligible);
        if (held.refusedBy().isPresent()) {
            Room room = held.refusedBy().get();
            Label text = Squeeze.above(asked.get().value(), Optional.of(room), held.cap());
            return refused(request, RefusalCode.ABOVE_CAP, text, decision);
        }
        Aid award = sized(asked.get(), held);
        return new Granted(Entitlement.builder()
                .id(EntitlementId.of(
                        application.id().value() + "-" + (application.requests().indexOf(request) + 1)))
                .application(application.id())
                .beneficiary(request.beneficiary())
                .program(program.id())
                .purpose(program.purpose())
                .period(eligible.period())
                .event(request.event())
                .cap(capInForce(eligible.cap(), held))
                .award(award)
                .policy(policy.id())
                .addAllShares(program.funding().shares(award.value()))
                .approval(program.approval().map(levels -> levels.levelFor(award.value())))
                .addAllAdjustments(held.adjustments())
                .build());
    }

    /** What is asked: the officer's proposal, else the policy's own award; empty if there is neither. */
    static Optional<Aid> asked(Request request, Decision.Eligible eligible) {
        return request.proposedAward()
                .<Aid>map(money -> eligible.cap() instanceof Aid.Cash
                        ? new Aid.Cash(money)
                        : eligible.cap() instanceof Aid.Voucher voucher
                                ? new Aid.Voucher(voucher.name(), money)
                                : eligible.cap())
                .or(eligible::award);
    }

    /** The officer's note is the reason to go beyond soft limits. */
    static Squeeze.Result squeezed(Aid asked, Request request, Decision.Eligible eligible) {
        return Squeeze.of(
                asked.value(),
                eligible.cap().value(),
                eligible.terms().rooms(),
                isMoney(asked),
                request.note().isPresent());
    }

    private static boolean isMoney(Aid aid) {
        return aid instanceof Aid.Cash || aid instanceof Aid.Voucher;
    }

    private static Aid sized(Aid asked, Squeeze.Result held) {
        if (asked instanceof Aid.Cash) {
            return new Aid.Cash(held.award());
        }
        return asked instanceof Aid.Voucher voucher ? new Aid.Voucher(voucher.name(), held.award()) : asked;
    }

    /** A soft limit that no reason lifts bounds the cap too. */
    private static Aid capInForce(Aid cap, Squeeze.Result held) {
        if (cap instanceof Aid.Cash) {
            return new Aid.Cash(held.cap());
        }
        return cap instanceof Aid.Voucher voucher ? new Aid.Voucher(voucher.name(), held.cap()) : cap;
    }

    private static Ruling refused(Request request, RefusalCode code, Label text, Decision decision) {
        return new Refused(new RefusedRequest(request, code, text, Optional.of(decision)));
    }
}
