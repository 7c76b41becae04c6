package org.unionaid.engine.evaluation;

import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;
import org.unionaid.engine.value.Value;

/**
 * What a definition's value is remembered by.
 *
 * @param name  the definition's name
 * @param rebound  those of the roots it reads that stand for one of many things just now
 */
record Remembered(String name, ImmutableMap<String, Value> rebound) {
    // Written out: a record's own are linked at their first call, which costs a process that just started its time.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Remembered that && that.name.equals(name) && that.rebound.equals(rebound);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + rebound.hashCode();
    }
}
