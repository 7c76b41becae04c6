package org.unionaid.casefile;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.unionaid.code.Label;

/** Says that a {@link Procedure} does not let a file take a step, and all that keeps it from it. */
public final class StepRefusedException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // an immutable list of records is serializable enough to travel with its exception
    private final ImmutableList<Obstacle> obstacles;

    StepRefusedException(FileState to, ImmutableList<Obstacle> obstacles) {
        super("Step '" + to + "' is refused: "
                + obstacles.stream().map(Obstacle::text).map(Label::en).collect(Collectors.joining("; ")));
        this.obstacles = obstacles;
    }

    /**
     * What keeps the file from the step.
     *
     * @return the obstacles, at least one
     */
    public ImmutableList<Obstacle> obstacles() {
        return obstacles;
    }
}
