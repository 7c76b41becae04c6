package org.unionaid.engine.authoring;

import java.util.Objects;
import org.unionaid.engine.issue.Location;

/** Finds the line of Java that is writing. */
final class Origin {
    private static final StackWalker STACK = StackWalker.getInstance();
    private static final String HERE = Origin.class.getPackageName();

    private Origin() {}

    /** The line outside this room that called into it; the column counts in the text that is written there. */
    static Location here() {
        return STACK.walk(frames -> frames.filter(frame -> isAnAuthor(frame.getClassName()))
                .findFirst()
                .map(frame -> new Location(
                        Objects.requireNonNullElse(frame.getFileName(), frame.getClassName()),
                        Math.max(1, frame.getLineNumber()),
                        1))
                .orElseGet(() -> new Location("Java", 1, 1)));
    }

    /** Neither this room nor a library of Java that it calls itself through, such as streams. */
    private static boolean isAnAuthor(String className) {
        return !HERE.equals(packageOf(className)) && !className.startsWith("java.");
    }

    private static String packageOf(String className) {
        return className.substring(0, Math.max(0, className.lastIndexOf('.')));
    }
}
