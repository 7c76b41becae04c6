package org.unionaid.casefile;

/**
 * Says that a step may not follow the state that a hardship file is in.
 *
 * <p>Carries the two states, so that a caller can say so in its own words.
 */
public final class IllegalStepException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final FileState from;
    private final FileState to;

    IllegalStepException(FileState from, FileState to) {
        super("Step '" + to + "' must not follow '" + from + "'");
        this.from = from;
        this.to = to;
    }

    /**
     * The state that the file is in.
     *
     * @return the state
     */
    public FileState from() {
        return from;
    }

    /**
     * The step that was to be taken.
     *
     * @return the step
     */
    public FileState to() {
        return to;
    }
}
