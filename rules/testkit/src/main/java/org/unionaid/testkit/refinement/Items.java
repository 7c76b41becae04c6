package org.unionaid.testkit.refinement;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.unionaid.answer.Answer;
import org.unionaid.engine.subject.AidCase;

/** Facts about the items of a list that may itself be unknown. */
final class Items {
    private Items() {}

    /** How an owner holds a list of items and an item holds an answer. */
    record In<O, I, A>(
            Function<O, Answer<ImmutableList<I>>> list,
            BiFunction<O, Answer<ImmutableList<I>>, O> withList,
            Function<I, Answer<A>> answer,
            BiFunction<I, Answer<A>, I> withAnswer) {

        private Optional<I> find(O owner, int index) {
            return list.apply(owner)
                    .find()
                    .filter(items -> index < items.size())
                    .map(items -> items.get(index));
        }

        Answer<A> get(O owner, int index) {
            return find(owner, index).map(answer).orElseGet(Answer::unknown);
        }

        O set(O owner, int index, Answer<A> value) {
            Optional<I> item = find(owner, index);
            if (item.isEmpty()) {
                return owner;
            }
            List<I> items = new ArrayList<>(list.apply(owner).get());
            items.set(index, withAnswer.apply(item.get(), value));
            return withList.apply(owner, Answer.known(ImmutableList.copyOf(items)));
        }
    }

    static <O, I, A> CaseFact fact(
            String path, int index, Function<AidCase, O> owner, BiFunction<AidCase, O, AidCase> with, In<O, I, A> in) {
        return CaseFact.of(
                path,
                c -> in.get(owner.apply(c), index),
                (c, value) -> with.apply(c, in.set(owner.apply(c), index, value)));
    }
}
