package org.unionaid.engine.issue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionaid.code.Label;

/** Gathers issues while a text is read. Not thread-safe: one reading, one collector. */
public final class IssueCollector {
    /** More than this many issues are not told apart: whoever reads them starts with the first. */
    private static final int MOST = 1_000;

    private final List<Issue> issues = new ArrayList<>();
    private final Map<String, SourceLines> texts = new HashMap<>();

    /** A collector with nothing in it. */
    public IssueCollector() {}

    /**
     * Remembers a text, so that issues can show the line they are about.
     *
     * @param file  the file's name as in locations
     * @param text  the whole text
     */
    public void remember(String file, String text) {
        texts.put(file, new SourceLines(text));
    }

    private boolean isFull() {
        return issues.size() >= MOST;
    }

    private void add(Severity severity, IssueCode code, Location at, Label text, Optional<String> suggestion) {
        if (isFull() && (severity == Severity.WARNING || hasErrors())) {
            return;
        }
        Optional<String> line = Optional.ofNullable(texts.get(at.file())).flatMap(lines -> lines.find(at.line()));
        issues.add(new Issue(severity, code, at, text, suggestion, line));
    }

    /**
     * Notes an error.
     *
     * @param code  its kind
     * @param location  where
     * @param en  what was found and expected, in English
     * @param zh  the same in Chinese
     */
    public void error(IssueCode code, Location location, String en, String zh) {
        add(Severity.ERROR, code, location, new Label(zh, en), Optional.empty());
    }

    /**
     * Notes an error and what was probably meant.
     *
     * @param code  its kind
     * @param location  where
     * @param en  what was found and expected, in English
     * @param zh  the same in Chinese
     * @param suggestion  what was probably meant, if that is known
     */
    public void error(IssueCode code, Location location, String en, String zh, Optional<String> suggestion) {
        add(Severity.ERROR, code, location, new Label(zh, en), suggestion);
    }

    /**
     * Notes a word that is not known here, with the nearest of the words that are.
     *
     * @param code  its kind
     * @param location  where
     * @param en  what was found, in English
     * @param zh  the same in Chinese
     * @param written  the word as written
     * @param known  the words that would be right
     */
    public void unknownWord(
            IssueCode code, Location location, String en, String zh, String written, Collection<String> known) {
        add(
                Severity.ERROR,
                code,
                location,
                new Label(zh, en),
                isFull() ? Optional.empty() : DidYouMean.nearest(written, known));
    }

    /**
     * Notes something worth a look.
     *
     * @param code  its kind
     * @param location  where
     * @param en  what was found, in English
     * @param zh  the same in Chinese
     */
    public void warning(IssueCode code, Location location, String en, String zh) {
        add(Severity.WARNING, code, location, new Label(zh, en), Optional.empty());
    }

    /**
     * Notes what another reading found.
     *
     * @param more  its issues
     */
    public void addAll(Collection<Issue> more) {
        issues.addAll(more);
    }

    /**
     * Whether an error was noted.
     *
     * @return true if the text cannot be used
     */
    public boolean hasErrors() {
        return issues.stream().anyMatch(issue -> issue.severity() == Severity.ERROR);
    }

    /**
     * Whether everything noted is of one kind.
     *
     * @param code  the kind
     * @return true if nothing of another kind was noted
     */
    public boolean only(IssueCode code) {
        return issues.stream().allMatch(issue -> issue.code() == code);
    }

    /**
     * Everything noted, in the order of the text, each once.
     *
     * @return the issues
     */
    public ImmutableList<Issue> sorted() {
        if (issues.isEmpty()) {
            return ImmutableList.of();
        }
        return ImmutableSortedSet.orderedBy((Issue a, Issue b) -> {
                    int order = a.compareTo(b);
                    return order != 0 ? order : a.text().en().compareTo(b.text().en());
                })
                .addAll(issues)
                .build()
                .asList();
    }
}
