package org.unionaid.benchmarks.plain;

/**
 * What the workload grants one household, in fen, after the cap of the year.
 *
 * @param category  the category of hardship
 * @param living  living aid
 * @param medical  medical aid
 * @param study  study aid
 * @param visit  the visit
 */
public record Grants(Category category, long living, long medical, long study, long visit) {
    /** The categories of the workload. */
    public enum Category {
        /** Income a head within the local standard. */
        DEEP,
        /** Income within one and a half of it, and net of hardship costs within it. */
        RELATIVE,
        /** Income above that, and net of hardship costs within the standard. */
        ACCIDENTAL,
        /** None. */
        NONE
    }

    /** Nothing. */
    public static final Grants NOTHING = new Grants(Category.NONE, 0, 0, 0, 0);

    /** A number that tells two results apart. */
    public long checksum() {
        return category.ordinal() + 3 * living + 5 * medical + 7 * study + 11 * visit;
    }

    /** All four together. */
    public long total() {
        return living + medical + study + visit;
    }
}
