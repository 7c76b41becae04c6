package org.unionaid.testkit.refinement;

import com.google.common.collect.ImmutableList;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.unionaid.answer.Answer;
import org.unionaid.engine.subject.AidCase;

/**
 * One answerable fact of a case, or several that are asked with one question, with its path. Immutable and thread-safe.
 *
 * <p>A fact about an item of a list is there only while the list is known: hiding or answering it in a case that has no such
 * item changes nothing.
 */
public final class CaseFact {
    private final String path;
    private final ImmutableList<Lens<?>> lenses;

    private CaseFact(String path, ImmutableList<Lens<?>> lenses) {
        this.path = path;
        this.lenses = lenses;
    }

    /**
     * A fact that a plug-in reads, or any other place in a case with an answer.
     *
     * @param path  the path by which it is asked, not null
     * @param getter  reads its answer; unknown where the case has no such place, not null
     * @param setter  gives a case with another answer; the same case where it has no such place, not null
     * @param <A>  the type of the answer
     * @return the fact
     */
    public static <A> CaseFact of(
            String path, Function<AidCase, Answer<A>> getter, BiFunction<AidCase, Answer<A>, AidCase> setter) {
        return new CaseFact(path, ImmutableList.of(new Lens<>(getter, setter)));
    }

    /** Facts that are asked together, under one path. */
    static CaseFact together(String path, Iterable<CaseFact> facts) {
        ImmutableList.Builder<Lens<?>> all = ImmutableList.builder();
        facts.forEach(fact -> all.addAll(fact.lenses));
        return new CaseFact(path, all.build());
    }

    /**
     * The path by which the engine asks for it, such as {@code member[M-2].incomes}.
     *
     * @return the path
     */
    public String path() {
        return path;
    }

    /**
     * Whether a case leaves it open.
     *
     * @param aidCase  the case, not null
     * @return true if an answer is unknown
     */
    public boolean isOpen(AidCase aidCase) {
        return lenses.stream().anyMatch(lens -> lens.isOpen(aidCase));
    }

    /**
     * A case in which it is not known.
     *
     * @param aidCase  the case, not null
     * @return the case with the answer unknown
     */
    public AidCase hide(AidCase aidCase) {
        AidCase result = aidCase;
        for (Lens<?> lens : lenses) {
            result = lens.hide(result);
        }
        return result;
    }

    /**
     * A case in which it has the answer that another case gives.
     *
     * @param aidCase  the case to answer in, not null
     * @param answers  the case that has the answer, not null
     * @return the first case with the answer of the second
     */
    public AidCase answer(AidCase aidCase, AidCase answers) {
        AidCase result = aidCase;
        for (Lens<?> lens : lenses) {
            result = lens.copy(answers, result);
        }
        return result;
    }

    @Override
    public String toString() {
        return path;
    }

    private record Lens<A>(Function<AidCase, Answer<A>> getter, BiFunction<AidCase, Answer<A>, AidCase> setter) {
        boolean isOpen(AidCase aidCase) {
            return getter.apply(aidCase).isUnknown();
        }

        AidCase hide(AidCase aidCase) {
            return setter.apply(aidCase, Answer.unknown());
        }

        AidCase copy(AidCase from, AidCase to) {
            return setter.apply(to, getter.apply(from));
        }
    }
}
