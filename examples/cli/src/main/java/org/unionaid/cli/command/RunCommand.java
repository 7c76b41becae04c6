package org.unionaid.cli.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.unionaid.cli.render.StoryJson;
import org.unionaid.cli.render.StoryText;
import org.unionaid.cli.story.Story;
import org.unionaid.cli.story.StoryReader;
import org.unionaid.cli.story.StoryResult;
import org.unionaid.cli.story.StoryRunner;
import org.unionaid.cli.terminal.ProgressBar;
import org.unionaid.cli.terminal.Terminal;
import org.unionaid.time.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The whole flow: applications and a policy in; decisions, grants, a ledger and statistics out. */
@Command(
        name = "run",
        description = {
            "Runs a story, or every story in a folder: for each day of receipt it assesses, explains, entitles, allocates,"
                    + " schedules and posts, and prints the statistics at the end.",
            "A story is a folder with docket.yaml, applications.json and the households, files, employers and rosters that"
                    + " the applications name (.jsonl for many)."
        },
        footer = {
            "",
            "Examples:",
            "  unionaid run examples/stories",
            "  unionaid run examples/stories/01-xiangxiang-illness --lang zh",
            "  unionaid run examples/stories --json | jq '.[].statistics.total.money'",
            "",
            "Exit codes: 0 every story came out as its docket expects, 1 one did not or has a broken policy, 2 wrong use."
        })
public final class RunCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "<folder>", description = "A story, or a folder of stories.")
    private Path folder = Path.of("");

    @Option(
            names = "--as-of",
            paramLabel = "<day>",
            description = "Look only at applications received up to this day, such as 2019-10-08.")
    private Optional<AsOf> asOf = Optional.empty();

    @Mixin
    private Output output = new Output();

    /**
     * The command.
     *
     * @param terminal  where to print
     */
    public RunCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        StoryReader reader = new StoryReader();
        ImmutableList<Story> stories =
                StoryReader.find(folder).stream().map(reader::read).collect(ImmutableList.toImmutableList());
        ProgressBar bar = new ProgressBar(
                terminal,
                stories.stream().mapToLong(story -> story.applications().size()).sum());
        StoryRunner runner = new StoryRunner(asOf.map(AsOf::date), bar::step);
        ImmutableList<StoryResult> results = stories.stream().map(runner::run).collect(ImmutableList.toImmutableList());
        bar.close();
        print(results);
        return Exit.of(results.stream().anyMatch(StoryResult::hasFindings));
    }

    private void print(ImmutableList<StoryResult> results) {
        if (output.json()) {
            StoryJson json = new StoryJson();
            ArrayNode list = output.mapper().createArrayNode();
            results.forEach(result -> list.add(json.of(result)));
            terminal.out().println(output.pretty(list));
            return;
        }
        StoryText text = new StoryText(output.words(), terminal.paint());
        results.forEach(result -> terminal.print(text.of(result)));
        long findings = results.stream().filter(StoryResult::hasFindings).count();
        terminal.out()
                .println(results.size()
                        + output.words().say(results.size() == 1 ? " story, " : " stories, ", " 个案例，")
                        + findings
                        + output.words().say(" with findings", " 个有问题"));
    }
}
