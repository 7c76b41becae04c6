package org.unionaid.benchmarks.plain;

/**
 * A member with nothing but what the workload reads.
 *
 * @param monthlyIncome  fen a month
 * @param employed  whether at work
 * @param stage  the school stage
 * @param disabled  whether certified as disabled
 */
public record PlainMember(long monthlyIncome, boolean employed, Stage stage, boolean disabled) {
    /** The school stages that the workload tells apart. */
    public enum Stage {
        /** Not in school. */
        NONE,
        /** Compulsory school. */
        COMPULSORY,
        /** High school. */
        HIGH_SCHOOL,
        /** College. */
        COLLEGE
    }
}
