package org.unionaid.testkit.aidcase;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.unionaid.casefile.FileState;
import org.unionaid.casefile.FileStep;

/** How far a file has come by the day it is looked at. */
enum FilePath {
    ACTIVE,
    CONFIRMED,
    PHASING_OUT,
    APPLIED,
    OUT_OF_HARDSHIP,
    CANCELLED;

    /** Months before the day on which the file is asked for at the latest, so that every step lies before the day. */
    static final int LEAST_MONTHS = 3;

    private static final int DAYS_TO_FILE = 30;

    /** The steps of a file asked for on a day; what comes after its opening happened in the last week. */
    ImmutableList<FileStep> steps(LocalDate applied, LocalDate today) {
        FileStep first = FileStep.of(FileState.APPLIED, applied);
        FileStep filed = FileStep.of(FileState.FILED, applied.plusDays(DAYS_TO_FILE));
        LocalDate lately = today.minusWeeks(1);
        return switch (this) {
            case APPLIED -> ImmutableList.of(first, FileStep.of(FileState.REVIEWED, lately));
            case ACTIVE -> ImmutableList.of(first, filed);
            case CONFIRMED -> ImmutableList.of(first, filed, FileStep.of(FileState.MAINTAINED, lately));
            case PHASING_OUT -> ImmutableList.of(first, filed, FileStep.of(FileState.PHASING_OUT, lately));
            case OUT_OF_HARDSHIP -> ImmutableList.of(first, filed, FileStep.of(FileState.OUT_OF_HARDSHIP, lately));
            case CANCELLED -> ImmutableList.of(first, filed, FileStep.of(FileState.CANCELLED, lately));
        };
    }
}
