package org.unionaid.engine.screening;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some neighbouring cases on their way through one thread.
 *
 * @param items  what the source holds
 * @param first  the number of the first
 * @param results  what became of each, null where nobody wants to see it; shorter than the items if the work was stopped
 * @param sums  what they come to
 * @param <S>  what the source holds
 */
record Chunk<S>(List<S> items, long first, List<@Nullable ScreenedCase> results, Sums sums) {
    static <S> Chunk<S> of(List<S> items, long first) {
        return new Chunk<>(items, first, new ArrayList<>(items.size()), new Sums());
    }

    boolean isWhole() {
        return results.size() == items.size();
    }
}
