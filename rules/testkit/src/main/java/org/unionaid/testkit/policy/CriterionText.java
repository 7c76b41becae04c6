package org.unionaid.testkit.policy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** A condition of a generated policy: one expression, or several joined. */
sealed interface CriterionText {
    int DEPTH = 2;
    int MOST_PARTS = 3;

    /** One condition. */
    record Single(String when) implements CriterionText {}

    /** Several under a word such as {@code all}. */
    record Joined(String word, ImmutableList<CriterionText> parts) implements CriterionText {}

    static Arbitrary<CriterionText> of(Arbitrary<String> conditions) {
        return of(conditions, DEPTH);
    }

    private static Arbitrary<CriterionText> of(Arbitrary<String> conditions, int depth) {
        Arbitrary<CriterionText> single = conditions.map(Single::new);
        if (depth == 0) {
            return single;
        }
        Arbitrary<ImmutableList<CriterionText>> parts = of(conditions, depth - 1)
                .list()
                .ofMinSize(1)
                .ofMaxSize(MOST_PARTS)
                .map(ImmutableList::copyOf);
        Arbitrary<CriterionText> joined = Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(4, "all"), Tuple.of(3, "any"), Tuple.of(2, "atLeast"), Tuple.of(1, "not")),
                        parts)
                .as(Joined::new);
        return Arbitraries.frequencyOf(Tuple.of(1, single), Tuple.of(2, joined));
    }

    /** On one line; the conditions are named in the order in which they stand. */
    default String write() {
        return write(new AtomicInteger());
    }

    private String write(AtomicInteger number) {
        if (this instanceof Single single) {
            int position = number.incrementAndGet();
            return "{id: c" + position + ", title: {zh: 条件" + position + ", en: condition " + position + "}, when: '"
                    + single.when() + "'}";
        }
        Joined joined = (Joined) this;
        List<CriterionText> parts = joined.parts();
        if (joined.word().equals("not")) {
            return "{not: " + parts.get(0).write(number) + "}";
        }
        String all = parts.stream().map(part -> part.write(number)).collect(Collectors.joining(", ", "[", "]"));
        return joined.word().equals("atLeast")
                ? "{atLeast: " + (parts.size() + 1) / 2 + ", of: " + all + "}"
                : "{" + joined.word() + ": " + all + "}";
    }
}
