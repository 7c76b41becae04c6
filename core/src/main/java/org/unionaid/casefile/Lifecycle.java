package org.unionaid.casefile;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which step may follow which in the life of a hardship file (档案流程).
 *
 * <p>The order is fixed; a place only says which steps it requires. A file goes forward, over steps that are not
 * required, and back only by re-application: from {@link FileState#RELIEVED} or later to {@link FileState#APPLIED}. Any file
 * and any request may be cancelled. Only a file that has ended is archived. A household above the line that keeps its
 * support for a time is {@link FileState#PHASING_OUT} first and {@link FileState#OUT_OF_HARDSHIP} when the support ends.
 *
 * <pre>{@code
 * Lifecycle lifecycle = Lifecycle.requiring(Set.of(FileState.PUBLISHED, FileState.APPROVED));
 * lifecycle.permits(FileState.PUBLISHED, FileState.APPROVED);   // true
 * lifecycle.permits(FileState.APPLIED, FileState.FILED);        // false: passes over two that are required
 * lifecycle.permits(FileState.FILED, FileState.REVIEWED);       // false: goes back
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param required the steps that may not be passed over, of those from {@link FileState#REVIEWED} to
 *     {@link FileState#MAINTAINED}
 */
public record Lifecycle(ImmutableSet<FileState> required) {

    private static final ImmutableSet<FileState> CAN_BE_REQUIRED =
            Sets.immutableEnumSet(EnumSet.range(FileState.REVIEWED, FileState.MAINTAINED));
    private static final Lifecycle FREE = new Lifecycle(ImmutableSet.of());
    private static final Lifecycle FULL =
            new Lifecycle(Sets.immutableEnumSet(EnumSet.range(FileState.REVIEWED, FileState.FILED)));

    /**
     * Creates a lifecycle.
     *
     * @throws IllegalArgumentException if a step is required that comes before or after those that can be
     */
    public Lifecycle {
        for (FileState state : required) {
            checkArgument(CAN_BE_REQUIRED.contains(state), "Lifecycle must not require '%s'", state);
        }
    }

    /**
     * The lifecycle that requires some steps.
     *
     * @param required the steps that may not be passed over, from {@link FileState#REVIEWED} to
     *     {@link FileState#MAINTAINED}
     * @return the lifecycle
     * @throws IllegalArgumentException if a step is required that comes before or after those
     */
    public static Lifecycle requiring(Set<FileState> required) {
        return new Lifecycle(Sets.immutableEnumSet(required));
    }

    /**
     * The lifecycle that requires no step and only keeps the order.
     *
     * @return the lifecycle
     */
    public static Lifecycle free() {
        return FREE;
    }

    /**
     * The lifecycle that requires every step up to filing.
     *
     * @return the lifecycle
     */
    public static Lifecycle full() {
        return FULL;
    }

    /**
     * Whether a step may follow a state.
     *
     * @param from the state the file is in
     * @param to the step to take
     * @return true if the step is in order and passes over no required step
     */
    public boolean permits(FileState from, FileState to) {
        return isInOrder(from, to) && passesNoRequired(from, to);
    }

    /**
     * The steps that may follow a state.
     *
     * @param from the state the file is in
     * @return the steps, in the order of a file's life; never empty
     */
    public ImmutableSet<FileState> next(FileState from) {
        return Arrays.stream(FileState.values()).filter(to -> permits(from, to)).collect(Sets.toImmutableEnumSet());
    }

    private static boolean isInOrder(FileState from, FileState to) {
        return switch (to) {
            case APPLIED -> from.compareTo(FileState.RELIEVED) >= 0;
            case REVIEWED, SURVEYED, VERIFIED, PUBLISHED, APPROVED, FILED -> from.compareTo(to) < 0;
            case MAINTAINED, RELIEVED -> isOpen(from) && from.compareTo(to) <= 0;
            case PHASING_OUT, OUT_OF_HARDSHIP -> isOpen(from) && from.compareTo(to) < 0;
            case CANCELLED -> from.compareTo(to) < 0;
            case ARCHIVED -> from == FileState.OUT_OF_HARDSHIP || from == FileState.CANCELLED;
        };
    }

    private static boolean isOpen(FileState state) {
        return state.compareTo(FileState.FILED) >= 0 && !state.isEnd();
    }

    private boolean passesNoRequired(FileState from, FileState to) {
        return to == FileState.CANCELLED
                || required.stream().noneMatch(state -> from.compareTo(state) < 0 && state.compareTo(to) < 0);
    }
}
