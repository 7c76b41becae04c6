package org.unionaid.cli.story;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeMap;
import org.unionaid.application.Application;
import org.unionaid.application.Request;
import org.unionaid.cli.input.InputException;
import org.unionaid.cli.input.Located;
import org.unionaid.cli.input.PolicyShelf;
import org.unionaid.code.Label;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.compile.CompileResult;
import org.unionaid.engine.issue.Issue;
import org.unionaid.engine.policy.Policy;
import org.unionaid.identity.ProgramId;
import org.unionaid.ledger.Ledger;
import org.unionaid.statistics.Statistics;

/** Runs a story from its first day to its statistics. */
public final class StoryRunner {
    private final Optional<LocalDate> until;
    private final Runnable progress;

    /**
     * A runner.
     *
     * @param until  the last day of receipt that is looked at; all days if empty. A story told in part is not held to its promises
     * @param progress  called after each application
     */
    public StoryRunner(Optional<LocalDate> until, Runnable progress) {
        this.until = until;
        this.progress = progress;
    }

    /**
     * Runs a story.
     *
     * @param story  the story, not null
     * @return its result; nothing is assessed if the policy has an error on any day asked about
     * @throws InputException if an application asks for a program that the policy does not have
     */
    public StoryResult run(Story story) {
        CompileResult compiled = PolicyShelf.compile(story.policy());
        if (compiled.hasErrors()) {
            return rejected(story, compiled.issues());
        }
        CompiledPolicy policy = CompiledPolicy.of(compiled);
        story.applications().forEach(application -> checkPrograms(application, policy.policy()));
        BoundPolicies bound = BoundPolicies.of(policy, story.applications());
        if (bound.hasErrors()) {
            return rejected(story, bound.issues());
        }
        return tell(story, policy, bound);
    }

    private StoryResult tell(Story story, CompiledPolicy policy, BoundPolicies bound) {
        Ledger ledger = Ledger.empty()
                .withSources(story.docket().sources())
                .withBudgets(story.docket().budgets().orElse(ImmutableList.of()));
        ImmutableList.Builder<Outcome> outcomes = ImmutableList.builder();
        for (ImmutableList<Application> received : byDay(story.applications())) {
            Day day = new Day(story, bound, ledger, progress);
            outcomes.addAll(day.work(received));
            ledger = day.ledger();
        }
        Statistics statistics = Statistics.of(ledger, story.docket().statistics());
        ImmutableList<Outcome> all = outcomes.build();
        ImmutableList<Promise> promises = until.isPresent()
                ? ImmutableList.of()
                : PromiseCheck.of(story.docket()).told(all, statistics);
        return new StoryResult.Told(story, policy, all, ledger, statistics, promises);
    }

    private ImmutableList<ImmutableList<Application>> byDay(ImmutableList<Located<Application>> applications) {
        ImmutableListMultimap<LocalDate, Application> byDay = applications.stream()
                .map(Located::value)
                .filter(application ->
                        until.map(day -> !application.received().isAfter(day)).orElse(true))
                .sorted(Comparator.comparing(
                        (Application application) -> application.id().value()))
                .collect(ImmutableListMultimap.toImmutableListMultimap(Application::received, each -> each));
        return new TreeMap<>(Multimaps.asMap(byDay))
                .values().stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
    }

    private static StoryResult rejected(Story story, ImmutableList<Issue> issues) {
        return new StoryResult.NothingAssessed(
                story, issues, PromiseCheck.of(story.docket()).rejected(issues));
    }

    private static void checkPrograms(Located<Application> application, Policy policy) {
        for (Request request : application.value().requests()) {
            if (!policy.programs().containsKey(request.program())) {
                String program = request.program().value();
                throw InputException.unknownWord(
                        application.at(),
                        Label.of(
                                "政策 " + policy.id() + " 没有项目 '" + program + "'",
                                "policy " + policy.id() + " has no program '" + program + "'"),
                        program,
                        policy.programs().keySet().stream()
                                .map(ProgramId::value)
                                .toList());
            }
        }
    }
}
