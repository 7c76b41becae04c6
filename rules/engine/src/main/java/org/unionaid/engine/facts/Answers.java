package org.unionaid.engine.facts;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.unionaid.answer.Answer;
import org.unionaid.code.Code;
import org.unionaid.code.Label;
import org.unionaid.engine.catalog.MissingFact;
import org.unionaid.engine.catalog.Reading;
import org.unionaid.engine.value.Fraction;
import org.unionaid.engine.value.Unit;
import org.unionaid.engine.value.Value;
import org.unionaid.money.Money;

/** Turns what the model answers into readings. */
final class Answers {
    private Answers() {}

    /** A reading of an answer: unknown becomes a missing fact with a path and a question. */
    static <T> Reading read(Answer<T> answer, String path, Label question, Function<T, Value> toValue) {
        return answer.match(
                value -> Reading.of(toValue.apply(value)),
                Reading::none,
                () -> Reading.missing(new MissingFact(path, question)));
    }

    /** The items of a list as elements with paths such as {@code member[M-2].incomes[0]}. */
    static <T> Value.Elements elements(ImmutableList<T> items, String type, IntFunction<String> path) {
        ImmutableList.Builder<Value.Element> elements = ImmutableList.builder();
        for (int i = 0; i < items.size(); i++) {
            elements.add(new Value.Element(type, items.get(i), path.apply(i)));
        }
        return new Value.Elements(elements.build());
    }

    static Value coded(Code code) {
        return new Value.Coded(code.type(), code.code());
    }

    /** A sum of amounts of which some may be unknown; none counts as nothing. */
    static final class Sum {
        private Fraction total = Fraction.ZERO;
        private final ImmutableSortedSet.Builder<MissingFact> missing = ImmutableSortedSet.naturalOrder();

        void add(Answer<Money> amount, String path, Label question) {
            if (amount.isUnknown()) {
                missing(path, question);
            }
            amount.find().ifPresent(money -> total = total.plus(Fraction.of(money.fen())));
        }

        void missing(String path, Label question) {
            missing.add(new MissingFact(path, question));
        }

        Reading reading() {
            ImmutableSortedSet<MissingFact> facts = missing.build();
            return facts.isEmpty() ? Reading.of(new Value.Quantity(total, Unit.MONEY)) : new Reading.Missing(facts);
        }
    }
}
