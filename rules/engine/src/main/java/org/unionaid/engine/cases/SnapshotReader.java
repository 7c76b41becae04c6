package org.unionaid.engine.cases;

/** Reads things of the model from plain maps, lists and texts; a JSON mapper does this. */
@FunctionalInterface
public interface SnapshotReader {
    /**
     * Reads a thing.
     *
     * @param tree  maps, lists, texts and nulls in the form of the model's JSON; whole numbers and truths as such
     * @param type  what it is, such as {@code Household.class}
     * @param <T>  what it is
     * @return the thing
     * @throws RuntimeException with a message for the author, if the tree is no such thing
     */
    <T> T read(Object tree, Class<T> type);
}
