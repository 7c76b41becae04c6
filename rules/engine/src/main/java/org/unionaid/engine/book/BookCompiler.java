package org.unionaid.engine.book;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.TreeRangeMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.compile.CompileResult;
import org.unionaid.engine.compile.PolicyCompiler;
import org.unionaid.engine.compile.PolicySource;
import org.unionaid.engine.issue.Issue;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.issue.IssueCollector;
import org.unionaid.engine.issue.Location;
import org.unionaid.time.DateRange;

/** Compiles every version of a book and sets them one after the other. */
final class BookCompiler {
    private final PolicyCompiler compiler;

    BookCompiler(PolicyCompiler compiler) {
        this.compiler = compiler;
    }

    private record Version(CompiledPolicy policy, Location at) {
        DateRange valid() {
            return policy.policy().valid();
        }

        String name() {
            return policy.policy().id().value();
        }
    }

    BookResult compile(ImmutableList<PolicySource> texts) {
        checkArgument(!texts.isEmpty(), "a book needs at least one policy");
        IssueCollector issues = new IssueCollector();
        List<Version> versions = new ArrayList<>();
        for (PolicySource text : texts) {
            for (CompileResult result : compiler.compileVersions(text)) {
                issues.addAll(result.issues());
                result.findPolicy()
                        .ifPresent(policy -> versions.add(new Version(CompiledPolicy.of(result), validity(text))));
            }
        }
        versions.sort(Comparator.comparing((Version version) -> version.valid().start()));
        TreeRangeMap<LocalDate, CompiledPolicy> sequence = inSequence(versions, issues);
        ImmutableList<Issue> all = issues.sorted();
        return new BookResult(all, issues.hasErrors() ? Optional.empty() : Optional.of(new PolicyBook(sequence)));
    }

    /** Where a text says when it is valid. */
    private static Location validity(PolicySource text) {
        List<String> lines = text.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("valid:")) {
                return new Location(text.name(), i + 1, 1);
            }
        }
        return new Location(text.name(), 1, 1);
    }

    private static TreeRangeMap<LocalDate, CompiledPolicy> inSequence(List<Version> versions, IssueCollector issues) {
        TreeRangeMap<LocalDate, CompiledPolicy> sequence = TreeRangeMap.create();
        for (int i = 0; i < versions.size(); i++) {
            Version version = versions.get(i);
            DateRange range = version.valid();
            if (i + 1 < versions.size()) {
                Version next = versions.get(i + 1);
                LocalDate begins = next.valid().start();
                checkNeighbours(version, next, issues);
                if (range.contains(begins) && range.start().isBefore(begins)) {
                    range = DateRange.of(range.start(), begins);
                }
            }
            sequence.put(PolicyBook.days(range), version.policy());
        }
        return sequence;
    }

    private static void checkNeighbours(Version version, Version next, IssueCollector issues) {
        LocalDate begins = next.valid().start();
        DateRange range = version.valid();
        if (begins.equals(range.start()) || (range.contains(begins) && !range.isOpenEnd())) {
            issues.error(
                    IssueCode.VERSION_OVERLAP,
                    next.at(),
                    "'" + next.name() + "' begins on " + begins + ", when '" + version.name() + "' (" + version.at()
                            + ") is valid too: " + range,
                    "'" + next.name() + "' 自 " + begins + " 起有效，而 '" + version.name() + "'（" + version.at() + "）当时也有效："
                            + range);
        } else if (!range.isOpenEnd() && range.endExclusive().isBefore(begins)) {
            issues.warning(
                    IssueCode.VERSION_GAP,
                    next.at(),
                    "no version is valid from " + range.endExclusive() + " to " + begins.minusDays(1) + ", between '"
                            + version.name() + "' (" + version.at() + ") and '" + next.name() + "'",
                    range.endExclusive() + " 至 " + begins.minusDays(1) + " 没有有效版本，在 '" + version.name() + "'（"
                            + version.at() + "）与 '" + next.name() + "' 之间");
        }
        if (!version.policy()
                .policy()
                .jurisdiction()
                .equals(next.policy().policy().jurisdiction())) {
            issues.error(
                    IssueCode.VERSION_OVERLAP,
                    next.at(),
                    "'" + next.name() + "' is for " + next.policy().policy().jurisdiction() + ", but '" + version.name()
                            + "' for " + version.policy().policy().jurisdiction() + ": a book is of one jurisdiction",
                    "'" + next.name() + "' 适用于 " + next.policy().policy().jurisdiction() + "，而 '" + version.name()
                            + "' 适用于 " + version.policy().policy().jurisdiction() + "：一部政策集只属一地");
        }
    }
}
