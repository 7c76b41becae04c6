package org.unionaid.cli.story;

import com.google.common.collect.ImmutableList;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.issue.Issue;
import org.unionaid.ledger.Ledger;
import org.unionaid.statistics.Statistics;

/** What became of a story. A closed family of immutable values. */
public sealed interface StoryResult {
    /**
     * The story.
     *
     * @return the story that was run
     */
    Story story();

    /**
     * The promises that were kept and broken.
     *
     * @return each promise of the docket
     */
    ImmutableList<Promise> promises();

    /**
     * Whether somebody has to look: a promise is broken, or the policy cannot be used and that was not promised.
     *
     * @return true for findings
     */
    default boolean hasFindings() {
        return promises().stream().anyMatch(promise -> !promise.kept());
    }

    /**
     * The policy cannot be used, so nothing was assessed.
     *
     * @param story  the story
     * @param issues  what is wrong with the policy, in the order of the file
     * @param promises  each promise of the docket
     */
    record NothingAssessed(Story story, ImmutableList<Issue> issues, ImmutableList<Promise> promises)
            implements StoryResult {}

    /**
     * Every application was decided.
     *
     * @param story  the story
     * @param policy  the policy that decided
     * @param outcomes  the applications in the order of receipt
     * @param ledger  the ledger at the end
     * @param statistics  over the docket's window
     * @param promises  each promise of the docket
     */
    record Told(
            Story story,
            CompiledPolicy policy,
            ImmutableList<Outcome> outcomes,
            Ledger ledger,
            Statistics statistics,
            ImmutableList<Promise> promises)
            implements StoryResult {}
}
