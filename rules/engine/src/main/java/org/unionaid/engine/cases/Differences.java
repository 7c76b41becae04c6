package org.unionaid.engine.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.unionaid.code.Label;
import org.unionaid.money.Money;
import org.unionaid.time.DateRange;

/** Gathers in which ways something differs from what was expected. */
final class Differences {
    private final ImmutableList.Builder<Label> all = ImmutableList.builder();
    private final String where;

    /**
     * Differences.
     *
     * @param where  what is compared, before each difference; may be empty
     */
    Differences(String where) {
        this.where = where;
    }

    void add(Label difference) {
        all.add(Label.of(where + difference.zh(), where + difference.en()));
    }

    /** Something is otherwise than expected. */
    void otherwise(Label what, Object expected, Object found) {
        otherwise(
                what, Label.of(expected.toString(), expected.toString()), Label.of(found.toString(), found.toString()));
    }

    /** Something is otherwise than expected, in words. */
    void otherwise(Label what, Label expected, Label found) {
        String zh = what.zh().isEmpty() ? "" : what.zh() + "：";
        String en = what.en().isEmpty() ? "" : what.en() + ": ";
        add(Label.of(
                zh + "应为 " + expected.zh() + "，实为 " + found.zh(),
                en + "expected " + expected.en() + ", found " + found.en()));
    }

    void addAll(ImmutableList<Label> more) {
        all.addAll(more);
    }

    void amount(Label what, Optional<Money> expected, Money found) {
        if (expected.isPresent() && !expected.get().equals(found)) {
            otherwise(what, expected.get().toGroupedString(), found.toGroupedString());
        }
    }

    <T> void same(Label what, Optional<T> expected, Optional<T> found) {
        if (expected.isPresent() && !expected.equals(found)) {
            otherwise(what, expected.get(), found.map(Object::toString).orElse("-"));
        }
    }

    void days(Details expected, DateRange found) {
        same(Label.of("起始日", "first day"), expected.from(), Optional.of(found.start()));
        same(Label.of("截止日", "last day"), expected.to(), Optional.of(found.last()));
    }

    /** All of some words in any order, if any is named. */
    void sets(Label what, ImmutableList<String> expected, ImmutableSet<String> found) {
        if (!expected.isEmpty() && !ImmutableSet.copyOf(expected).equals(found)) {
            otherwise(what, expected, found);
        }
    }

    ImmutableList<Label> all() {
        return all.build();
    }
}
