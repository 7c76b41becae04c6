package org.unionaid.cli.story;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collector;
import org.unionaid.application.Application;
import org.unionaid.casefile.HardshipFile;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.allocation.AllocationResult;
import org.unionaid.engine.allocation.Funded;
import org.unionaid.engine.allocation.FundingRequest;
import org.unionaid.engine.allocation.Supply;
import org.unionaid.engine.decision.Assessment;
import org.unionaid.engine.entitlement.EntitlementResult;
import org.unionaid.engine.policy.Program;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.entitlement.Entitlement;
import org.unionaid.funding.BudgetPosition;
import org.unionaid.funding.SourceKind;
import org.unionaid.identity.ApplicationId;
import org.unionaid.identity.ProgramId;
import org.unionaid.ledger.Ledger;
import org.unionaid.ledger.Obligation;

/**
 * One day of receipt: every application of the day is decided from what the ledger knew in the morning, then all of them share
 * what is left of quotas and budgets, then what is funded is posted. Use one for each day.
 */
final class Day {
    /** An application decided, before anybody looked at money. */
    private record Draft(Application application, AidCase aidCase, Assessment assessment, EntitlementResult result) {}

    private final Story story;
    private final BoundPolicies policies;
    private final Runnable progress;
    private Ledger ledger;

    Day(Story story, BoundPolicies policies, Ledger morning, Runnable progress) {
        this.story = story;
        this.policies = policies;
        this.ledger = morning;
        this.progress = progress;
    }

    Ledger ledger() {
        return ledger;
    }

    ImmutableList<Outcome> work(ImmutableList<Application> received) {
        List<Draft> drafts = new ArrayList<>();
        for (Application application : received) {
            drafts.add(draft(application));
            progress.run();
        }
        AllocationResult shared = policies.get(received.get(0)).allocate(requests(drafts), supply(received.get(0)));
        Register register = new Register(story, ledger);
        ImmutableListMultimap<ApplicationId, Entitlement> funded =
                shared.funded().stream().map(Funded::entitlement).collect(byApplication());
        ImmutableListMultimap<ApplicationId, Denied> waiting = shared.waitlisted().stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        each -> each.request().entitlement().application(), Denied::of));
        ImmutableList.Builder<Outcome> outcomes = ImmutableList.builder();
        for (Draft draft : drafts) {
            ApplicationId id = draft.application().id();
            outcomes.add(outcome(draft, register, funded.get(id), waiting.get(id)));
        }
        ledger = register.ledger();
        return outcomes.build();
    }

    private Draft draft(Application application) {
        BoundPolicy policy = policies.get(application);
        AidCase open = story.people().caseOf(application);
        AidCase aidCase = open.withHistory(ledger.historyOf(Cast.beneficiaries(open)));
        Assessment assessment = policy.assess(aidCase);
        return new Draft(application, aidCase, assessment, policy.entitle(aidCase, assessment, application));
    }

    private ImmutableList<FundingRequest> requests(List<Draft> drafts) {
        return drafts.stream()
                .flatMap(draft -> draft.result().granted().stream()
                        .map(entitlement -> new FundingRequest(
                                entitlement,
                                draft.application().received(),
                                story.docket().payPlan().due(draft.application().received()),
                                draft.aidCase().file().map(HardshipFile::level),
                                kinds(draft.application(), entitlement),
                                0)))
                .collect(ImmutableList.toImmutableList());
    }

    /** The kinds of sources that the entitlement's program may be paid from. */
    private ImmutableSet<SourceKind> kinds(Application application, Entitlement entitlement) {
        return Optional.ofNullable(policies.get(application).policy().programs().get(entitlement.program()))
                .map(program -> program.funding().from())
                .orElse(ImmutableSet.of());
    }

    /** The places left are the quota less the live obligations in the ledger, so that a return frees its place again. */
    private Supply supply(Application anyOfTheDay) {
        Map<ProgramId, Long> places = new HashMap<>();
        for (Program program : policies.get(anyOfTheDay).policy().programs().values()) {
            program.quota().ifPresent(quota -> places.put(program.id(), quota));
        }
        if (!places.isEmpty()) {
            for (Obligation obligation : ledger.liveObligations()) {
                places.computeIfPresent(obligation.entitlement().program(), (program, left) -> left - 1);
            }
        }
        return new Supply(
                ImmutableMap.copyOf(places),
                story.docket().sources(),
                ImmutableMap.copyOf(Maps.transformValues(ledger.positions(), BudgetPosition::available)));
    }

    private static Outcome outcome(
            Draft draft, Register register, ImmutableList<Entitlement> funded, ImmutableList<Denied> waiting) {
        ImmutableList.Builder<Granted> granted = ImmutableList.builder();
        List<Denied> denied = new ArrayList<>(waiting);
        draft.result().refused().forEach(refused -> denied.add(Denied.of(refused)));
        for (Entitlement entitlement : funded) {
            register.enter(entitlement, draft.application(), draft.aidCase())
                    .match(it -> granted.add(it), refused -> denied.add(Denied.of(entitlement, refused)));
        }
        denied.sort(Comparator.comparingInt(
                each -> Iterables.indexOf(draft.application().requests(), each::answers)));
        return new Outcome(
                draft.application(),
                draft.aidCase(),
                draft.assessment(),
                granted.build(),
                ImmutableList.copyOf(denied));
    }

    private static Collector<Entitlement, ?, ImmutableListMultimap<ApplicationId, Entitlement>> byApplication() {
        return ImmutableListMultimap.toImmutableListMultimap(Entitlement::application, each -> each);
    }
}
