package org.unionaid.engine.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.unionaid.money.Money;
import org.unionaid.time.DateRange;

/** Gathers in which ways something differs from what was expected. */
final class Differences {
    private final ImmutableList.Builder<String> all = ImmutableList.builder();
    private final String where;

    /**
     * Differences.
     *
     * @param where  what is compared, before each difference; may be empty
     */
    Differences(String where) {
        this.where = where;
    }

    void add(String difference) {
        all.add(where + difference);
    }

    void addAll(ImmutableList<String> more) {
        all.addAll(more);
    }

    void amount(String what, Optional<Money> expected, Money found) {
        if (expected.isPresent() && !expected.get().equals(found)) {
            add("expected " + what + " of " + expected.get().toGroupedString() + ", found " + found.toGroupedString());
        }
    }

    <T> void same(String what, Optional<T> expected, Optional<T> found) {
        if (expected.isPresent() && !expected.equals(found)) {
            add("expected " + what + " " + expected.get() + ", found "
                    + found.map(Object::toString).orElse("none"));
        }
    }

    void days(Details expected, DateRange found) {
        same("the first day", expected.from(), Optional.of(found.start()));
        same("the last day", expected.to(), Optional.of(found.last()));
    }

    /** All of some words in any order, if any is named. */
    void sets(String what, ImmutableList<String> expected, ImmutableSet<String> found) {
        if (!expected.isEmpty() && !ImmutableSet.copyOf(expected).equals(found)) {
            add("expected " + what + " " + expected + ", found " + found);
        }
    }

    ImmutableList<String> all() {
        return all.build();
    }
}
