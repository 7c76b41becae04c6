package org.unionaid.engine.language;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.issue.IssueCollector;
import org.unionaid.engine.issue.Location;

/** The mistakes of one expression: each noted at its place, and no two at one place. */
final class Mistakes {
    private final IssueCollector issues;
    private final IntFunction<Location> places;
    private final Set<Integer> noted = new HashSet<>();

    Mistakes(IssueCollector issues, IntFunction<Location> places) {
        this.issues = issues;
        this.places = places;
    }

    Location at(int offset) {
        return places.apply(offset);
    }

    void note(int offset, String en, String zh) {
        note(offset, en, zh, Optional.empty());
    }

    /** Notes a mistake and what was probably meant. */
    void note(int offset, String en, String zh, Optional<String> meant) {
        if (noted.add(offset)) {
            issues.error(IssueCode.EXPRESSION_SYNTAX, at(offset), en, zh, meant);
        }
    }

    void limit(int offset, String en, String zh) {
        if (noted.add(offset)) {
            issues.error(IssueCode.LIMIT_EXCEEDED, at(offset), en, zh);
        }
    }
}
