package org.unionaid.casefile;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A step of a hardship file and the day it was taken (档案环节).
 *
 * <p>Immutable and thread-safe.
 *
 * @param state the state the file is in after the step, not null
 * @param on the day of the step, not null
 */
public record FileStep(FileState state, LocalDate on) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public FileStep {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(on, "on");
    }

    /**
     * A step.
     *
     * @param state the state the file is in after the step
     * @param on the day of the step
     * @return the value
     */
    public static FileStep of(FileState state, LocalDate on) {
        return new FileStep(state, on);
    }
}
