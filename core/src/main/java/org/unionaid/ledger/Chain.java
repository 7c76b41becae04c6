package org.unionaid.ledger;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An immutable sequence that is appended to in constant time and read from the beginning. */
final class Chain<T> {

    private final @Nullable Chain<T> before;
    private final @Nullable T last;
    private final int size;

    private Chain(@Nullable Chain<T> before, @Nullable T last, int size) {
        this.before = before;
        this.last = last;
        this.size = size;
    }

    static <T> Chain<T> empty() {
        return new Chain<>(null, null, 0);
    }

    Chain<T> plus(T item) {
        return new Chain<>(this, item, size + 1);
    }

    int size() {
        return size;
    }

    ImmutableList<T> toList() {
        Deque<T> items = new ArrayDeque<>(size);
        for (Chain<T> at = this; at.before != null; at = at.before) {
            items.addFirst(Objects.requireNonNull(at.last));
        }
        return ImmutableList.copyOf(items);
    }
}
