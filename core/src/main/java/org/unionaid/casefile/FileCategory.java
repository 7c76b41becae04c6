package org.unionaid.casefile;

import java.util.Objects;
import org.unionaid.time.DateRange;
import org.unionaid.time.Dated;

/**
 * The category of hardship that a file holds for a period (困难类别).
 *
 * <p>Immutable and thread-safe.
 *
 * @param category the category, not null
 * @param period the days it holds for, not null
 */
public record FileCategory(Category category, DateRange period) implements Dated {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public FileCategory {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(period, "period");
    }

    /**
     * A category for a period.
     *
     * @param category the category
     * @param period the days it holds for
     * @return the value
     */
    public static FileCategory of(Category category, DateRange period) {
        return new FileCategory(category, period);
    }
}
