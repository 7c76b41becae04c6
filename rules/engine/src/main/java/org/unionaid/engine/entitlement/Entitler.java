package org.unionaid.engine.entitlement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.unionaid.application.Application;
import org.unionaid.application.Request;
import org.unionaid.code.Label;
import org.unionaid.engine.decision.Assessment;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.policy.IncomeWindows;
import org.unionaid.engine.policy.Limit;
import org.unionaid.engine.policy.OneOf;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.policy.Program;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.entitlement.Entitlement;
import org.unionaid.identity.ProgramId;
import org.unionaid.ledger.PriorAward;
import org.unionaid.time.DateRange;

/**
 * Turns applications into entitlements under one policy (核定): takes up one request after the other, and looks at the
 * case anew after each award. Immutable and thread-safe if the function it is given is.
 */
public final class Entitler {
    private final Policy policy;
    private final Function<AidCase, Assessment> assess;

    /**
     * An entitler for a policy.
     *
     * @param policy  the policy, not null
     * @param assess  assesses a case under that policy, at the place and day of the assessment given to {@link #entitle}; a pure
     *     function, not null
     */
    public Entitler(Policy policy, Function<AidCase, Assessment> assess) {
        this.policy = policy;
        this.assess = assess;
    }

    /**
     * Grants or refuses each request of an application.
     *
     * @param aidCase  the applicant's case, not null
     * @param assessment  this policy's assessment of that case, not null
     * @param application  what is asked, not null
     * @return what is granted and what is refused
     * @throws IllegalArgumentException if the assessment was made under another policy, or the application's id is so long that
     *     the ids of entitlements made of it exceed 64 characters
     */
    public EntitlementResult entitle(AidCase aidCase, Assessment assessment, Application application) {
        return entitle(aidCase, assessment, application, (request, then, refused) -> {});
    }

    /** Sees each request ruled on, in the order they are taken up. */
    @FunctionalInterface
    public interface Witness {
        /**
         * A request was ruled on.
         *
         * @param request  the request, not null
         * @param then  the case as it stood then, with what was granted before it, not null
         * @param refused  why it was refused; empty if it was granted
         */
        void ruled(Request request, AidCase then, Optional<RefusalCode> refused);
    }

    /**
     * The same before a witness.
     *
     * @param aidCase  the applicant's case, not null
     * @param assessment  this policy's assessment of that case, not null
     * @param application  what is asked, not null
     * @param witness  told of each ruling, not null
     * @return what is granted and what is refused
     * @throws IllegalArgumentException if the assessment was made under another policy
     */
    public EntitlementResult entitle(AidCase aidCase, Assessment assessment, Application application, Witness witness) {
        if (!assessment.policy().equals(policy.id())) {
            throw new IllegalArgumentException(
                    "Assessment was made under policy '" + assessment.policy().value() + "', expected '"
                            + policy.id().value() + "'");
        }
        List<Entitlement> granted = new ArrayList<>();
        List<RefusedRequest> refused = new ArrayList<>();
        YearMonth received = IncomeWindows.of(
                        policy.programs().values(),
                        name -> Optional.ofNullable(policy.definitions().get(name)))
                .monthOf(assessment.asOf().date());
        AidCase now = aidCase;
        Assessment current = assessment;
        for (Request request : new Queue(policy.stacking(), assessment).of(application)) {
            Ruling ruling = rule(application, request, current, awards(now, granted));
            if (ruling instanceof Ruling.Granted it) {
                granted.add(it.entitlement());
                witness.ruled(request, now, Optional.empty());
                now = AfterAward.of(now, it.entitlement(), policy.stacking().retest(), received);
                current = assess.apply(now);
            } else {
                RefusedRequest refusal = ((Ruling.Refused) ruling).refusal();
                refused.add(refusal);
                witness.ruled(request, now, Optional.of(refusal.code()));
            }
        }
        granted.sort(Comparator.comparingInt(each -> place(application, each)));
        refused.sort(Comparator.comparingInt(each -> application.requests().indexOf(each.request())));
        return new EntitlementResult(ImmutableList.copyOf(granted), ImmutableList.copyOf(refused));
    }

    private Ruling rule(Application application, Request request, Assessment current, List<PriorAward> awards) {
        Program program = policy.programs().get(request.program());
        Decision decision = current.decisions().get(Queue.key(request));
        if (program == null || decision == null) {
            return new Ruling.Refused(new RefusedRequest(
                    request, RefusalCode.NOT_DECIDED, RefusalCode.NOT_DECIDED.label(), Optional.empty()));
        }
        if (decision instanceof Decision.Eligible eligible) {
            for (OneOf group : eligible.terms().onlyOneOf()) {
                Optional<ProgramId> other = otherItem(group, request, eligible.period(), awards);
                if (other.isPresent()) {
                    return new Ruling.Refused(onlyOne(request, decision, other.get()));
                }
            }
        }
        return Ruling.of(policy, application, request, program, decision);
    }

    /** What was granted before and just now; the latter also where nobody knows what was granted before. */
    private static List<PriorAward> awards(AidCase now, List<Entitlement> granted) {
        List<PriorAward> awards = new ArrayList<>();
        now.history().find().ifPresent(history -> awards.addAll(history.live().awards()));
        granted.forEach(entitlement -> awards.add(PriorAward.of(entitlement)));
        return awards;
    }

    /** Another item of the group for an overlapping period. */
    private static Optional<ProgramId> otherItem(
            OneOf group, Request request, DateRange period, List<PriorAward> awards) {
        boolean alone = group.scope() == Limit.Scope.BENEFICIARY;
        return awards.stream()
                .filter(award -> group.programs().contains(award.program()))
                .filter(award -> award.period().overlaps(period))
                .filter(award -> !alone || award.beneficiary().equals(request.beneficiary()))
                .filter(award -> !(award.program().equals(request.program())
                        && award.beneficiary().equals(request.beneficiary())))
                .map(PriorAward::program)
                .findFirst();
    }

    private static RefusedRequest onlyOne(Request request, Decision decision, ProgramId other) {
        Label text = new Label(
                RefusalCode.ONE_ITEM_ONLY.label().zh() + "，已取 " + other.value(),
                RefusalCode.ONE_ITEM_ONLY.label().en() + "; '" + other.value() + "' is kept");
        return new RefusedRequest(request, RefusalCode.ONE_ITEM_ONLY, text, Optional.of(decision));
    }

    private static int place(Application application, Entitlement entitlement) {
        return Iterables.indexOf(
                application.requests(),
                request -> request.program().equals(entitlement.program())
                        && request.beneficiary().equals(entitlement.beneficiary())
                        && request.event().equals(entitlement.event()));
    }
}
