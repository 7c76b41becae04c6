package org.unionaid.cli.story;

import java.util.Optional;
import java.util.stream.Collectors;
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
 * @param stage  where in the flow it stopped
 * @param code  why, stable: for an ineligible request followed by the codes of the reasons not met
 * @param text  why, for people
 */
public record Denied(ProgramId program, Beneficiary beneficiary, Stage stage, String code, Label text) {
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

    static Denied of(RefusedRequest refused) {
        Optional<String> reasons = refused.decision()
                .filter(Decision.Ineligible.class::isInstance)
                .map(decision -> ((Decision.Ineligible) decision)
                        .failing().stream().map(Reason::code).collect(Collectors.joining(" ")));
        return new Denied(
                refused.request().program(),
                refused.request().beneficiary(),
                Stage.REFUSED,
                refused.code().name() + reasons.map(codes -> " " + codes).orElse(""),
                refused.text());
    }

    static Denied of(AllocationResult.Waiting waiting) {
        Entitlement entitlement = waiting.request().entitlement();
        return new Denied(
                entitlement.program(),
                entitlement.beneficiary(),
                Stage.WAITLISTED,
                waiting.reason().name(),
                waiting.text());
    }

    static Denied of(Entitlement entitlement, Posting.Refused refused) {
        return new Denied(
                entitlement.program(),
                entitlement.beneficiary(),
                Stage.NOT_POSTED,
                refused.code().code(),
                refused.text());
    }
}
