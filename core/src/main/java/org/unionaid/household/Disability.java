package org.unionaid.household;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A recognised disability of a member (残疾等级). Health data is sensitive: {@link #toString} leaves the level out.
 *
 * <p>Immutable and thread-safe.
 *
 * @param level the level on the disability certificate, 1 (most severe) to 4
 */
public record Disability(int level) {

    /** The most severe level: {@value}. */
    public static final int MOST_SEVERE = 1;

    /** The least severe level: {@value}. */
    public static final int LEAST_SEVERE = 4;

    /**
     * Creates a disability.
     *
     * @throws IllegalArgumentException if the level is not 1 to 4
     */
    public Disability {
        checkArgument(
                level >= MOST_SEVERE && level <= LEAST_SEVERE,
                "Disability 'level' must be %s to %s",
                MOST_SEVERE,
                LEAST_SEVERE);
    }

    /**
     * A disability of a level.
     *
     * @param level the level, 1 (most severe) to 4
     * @return the disability
     * @throws IllegalArgumentException if the level is not 1 to 4
     */
    public static Disability ofLevel(int level) {
        return new Disability(level);
    }

    /** The word alone, without the level. */
    @Override
    public String toString() {
        return "Disability{}";
    }
}
