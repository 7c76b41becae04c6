package org.unionaid.engine.interview;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.unionaid.answer.Answer;

/** Changes items of lists that are known. */
final class Items {
    private Items() {}

    /** The owner with one item of its list changed. */
    static <O, T> O with(
            Answer<ImmutableList<T>> list,
            int index,
            UnaryOperator<T> change,
            Function<Answer<ImmutableList<T>>, O> owner) {
        return owner.apply(list.map(items -> {
            List<T> changed = new ArrayList<>(items);
            changed.set(index, change.apply(changed.get(index)));
            return ImmutableList.copyOf(changed);
        }));
    }

    /** The owner with every item of its list changed: one question about all of them. */
    static <O, T> O each(
            Answer<ImmutableList<T>> list, UnaryOperator<T> change, Function<Answer<ImmutableList<T>>, O> owner) {
        return owner.apply(list.map(items -> items.stream().map(change).collect(ImmutableList.toImmutableList())));
    }
}
