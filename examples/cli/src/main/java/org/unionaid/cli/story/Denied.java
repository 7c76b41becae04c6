package org.unionaid.cli.story;

import java.util.Optional;
import java.util.stream.Collectors;
import org.unionaid.application.Request;
import org.unionaid.code.Label;
import org.unionaid.engine.allocation.AllocationResult;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.Reason;
import org.unionaid.engine.entitlement.RefusedRequest;
import org.unionaid.entitlement.Entitlement;
import org.unionaid.identity.ProgramId;
import org.unionaid.ledger.Posting;
import org.unionaid.program.Beneficiary;

/**
 * Something asked that was not granted.
 *
 * @param program  the program asked for
 * @param beneficiary  who would have got it
 * @param event  the event it was asked for, if it names one
 * @param stage  where in the flow it stopped
 * @param code  why, stable: for an ineligible request followed by the codes of the reasons not met
 * @param text  why, for people
 */
public record Denied(
        ProgramId program, Beneficiary beneficiary, Optional<String> event, Stage stage, String code, Label text) {
    /** Where in the flow a request stops. */
    public enum Stage {
        /** Refused when the application was decided. */
        REFUSED(Label.of("不予批准", "refused")),
        /** Left waiting for a place or money. */
        WAITLISTED(Label.of("列入等候", "waitlisted")),
        /** Refused by the ledger. */
        NOT_POSTED(Label.of("台账拒绝", "refused by the ledger"));

        private final Label label;

        Stage(Label label) {
            this.label = label;
        }

        /**
         * The stage in words.
         *
         * @return the words
         */
        public Label label() {
            return label;
        }
    }

    /**
     * Whether this is what became of a request.
     *
     * @param request  the request, not null
     * @return true if program, beneficiary and event are the request's
     */
    public boolean answers(Request request) {
        return program.equals(request.program())
                && beneficiary.equals(request.beneficiary())
                && event.equals(request.event());
    }

    static Denied of(RefusedRequest refused) {
        Optional<String> reasons = refused.decision()
                .filter(Decision.Ineligible.class::isInstance)
                .map(decision -> ((Decision.Ineligible) decision)
                        .failing().stream().map(Reason::code).collect(Collectors.joining(" ")));
        return new Denied(
                refused.request().program(),
                refused.request().beneficiary(),
                refused.request().event(),
                Stage.REFUSED,
                refused.code().name() + reasons.map(codes -> " " + codes).orElse(""),
                refused.text());
    }

    static Denied of(AllocationResult.Waiting waiting) {
        Entitlement entitlement = waiting.request().entitlement();
        return of(entitlement, Stage.WAITLISTED, waiting.reason().name(), waiting.text());
    }

    static Denied of(Entitlement entitlement, Posting.Refused refused) {
        return of(entitlement, Stage.NOT_POSTED, refused.code().code(), refused.text());
    }

    private static Denied of(Entitlement entitlement, Stage stage, String code, Label text) {
        return new Denied(entitlement.program(), entitlement.beneficiary(), entitlement.event(), stage, code, text);
    }
}
