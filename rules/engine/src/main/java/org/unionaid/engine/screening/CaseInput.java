package org.unionaid.engine.screening;

/**
 * Makes a case of what a source holds, such as a line of JSON. It is called by several threads at once, so that reading is
 * spread over them too.
 *
 * @param <S>  what the source holds
 */
@FunctionalInterface
public interface CaseInput<S> {
    /**
     * Reads one case.
     *
     * @param item  what the source holds, not null
     * @return the case with its place
     * @throws UnreadableCaseException if there is no case in it; what it says is reported. Any other {@link RuntimeException} is
     *     reported by its type alone, since its message may hold what is personal
     */
    PlacedCase read(S item);
}
