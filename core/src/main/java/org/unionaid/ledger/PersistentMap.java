package org.unionaid.ledger;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map whose successors share what did not change, so that a ledger costs the same to post to however long it
 * is: a tree with 32 branches per level over the bits of the keys' hashes.
 *
 * <p>{@link Editor} makes many changes at once without copying what it made itself. The map is thread-safe, an editor is
 * not. There is no order and no way to walk through it; the order of a ledger is that of its entries.
 */
final class PersistentMap<K, V> {

    private static final int BITS = 5;
    private static final int MASK = (1 << BITS) - 1;

    private final Branch<K, V> root;

    private PersistentMap(Branch<K, V> root) {
        this.root = root;
    }

    static <K, V> PersistentMap<K, V> empty() {
        return new PersistentMap<>(new Branch<>(new Object()));
    }

    @Nullable
    V get(K key) {
        return find(root, key);
    }

    Editor<K, V> edit() {
        return new Editor<>(root);
    }

    /** Changes to a map that nobody else sees before {@link #map} is called. */
    static final class Editor<K, V> {

        private Branch<K, V> root;
        private Object owner = new Object();

        private Editor(Branch<K, V> root) {
            this.root = root;
        }

        @Nullable
        V get(K key) {
            return find(root, key);
        }

        void put(K key, V value) {
            root = root.with(new Leaf<>(spread(key), key, value, null), 0, owner);
        }

        /** The map as it is now; what is put afterwards does not reach it. */
        PersistentMap<K, V> map() {
            owner = new Object();
            return new PersistentMap<>(root);
        }
    }

    // -----------------------------------------------------------------------------------------------------------------

    private sealed interface Node<K, V> {}

    /** A key with its value, and others whose hash is the same. */
    private record Leaf<K, V>(
            int hash, K key, V value, @Nullable Leaf<K, V> next) implements Node<K, V> {

        Leaf<K, V> with(Leaf<K, V> leaf) {
            if (key.equals(leaf.key)) {
                return new Leaf<>(hash, key, leaf.value, next);
            }
            return new Leaf<>(hash, key, value, next == null ? leaf : next.with(leaf));
        }
    }

    /** Up to 32 nodes: bit i of the bitmap says that there is one for i, and they are packed in that order. */
    private static final class Branch<K, V> implements Node<K, V> {

        private final Object owner;
        private int bitmap;
        private Node<K, V>[] nodes;

        Branch(Object owner) {
            this(owner, 0, array(0));
        }

        private Branch(Object owner, int bitmap, Node<K, V>[] nodes) {
            this.owner = owner;
            this.bitmap = bitmap;
            this.nodes = nodes;
        }

        Branch<K, V> with(Leaf<K, V> leaf, int shift, Object editor) {
            int bit = bit(leaf.hash, shift);
            if ((bitmap & bit) == 0) {
                return insert(bit, leaf, editor);
            }
            Node<K, V> old = nodes[index(bit)];
            Node<K, V> replacement = merge(old, leaf, shift + BITS, editor);
            return replacement == old ? this : replace(index(bit), replacement, editor);
        }

        private static <K, V> Node<K, V> merge(Node<K, V> old, Leaf<K, V> leaf, int shift, Object editor) {
            if (old instanceof Branch<K, V> branch) {
                return branch.with(leaf, shift, editor);
            }
            Leaf<K, V> other = (Leaf<K, V>) old;
            return other.hash == leaf.hash
                    ? other.with(leaf)
                    : new Branch<K, V>(editor).with(other, shift, editor).with(leaf, shift, editor);
        }

        private Branch<K, V> insert(int bit, Node<K, V> node, Object editor) {
            Node<K, V>[] more = array(nodes.length + 1);
            int at = index(bit);
            System.arraycopy(nodes, 0, more, 0, at);
            more[at] = node;
            System.arraycopy(nodes, at, more, at + 1, nodes.length - at);
            if (owner != editor) {
                return new Branch<>(editor, bitmap | bit, more);
            }
            bitmap |= bit;
            nodes = more;
            return this;
        }

        private Branch<K, V> replace(int at, Node<K, V> node, Object editor) {
            if (owner != editor) {
                Branch<K, V> copy = new Branch<>(editor, bitmap, Arrays.copyOf(nodes, nodes.length));
                copy.nodes[at] = node;
                return copy;
            }
            nodes[at] = node;
            return this;
        }

        private int index(int bit) {
            return Integer.bitCount(bitmap & (bit - 1));
        }

        @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type has no other spelling
        private static <K, V> Node<K, V>[] array(int length) {
            return (Node<K, V>[]) new Node[length];
        }
    }

    private static <K, V> @Nullable V find(Branch<K, V> root, K key) {
        int hash = spread(key);
        Branch<K, V> branch = root;
        for (int shift = 0; ; shift += BITS) {
            int bit = bit(hash, shift);
            if ((branch.bitmap & bit) == 0) {
                return null;
            }
            Node<K, V> node = branch.nodes[branch.index(bit)];
            if (node instanceof Branch<K, V> below) {
                branch = below;
            } else {
                return find((Leaf<K, V>) node, key);
            }
        }
    }

    private static <K, V> @Nullable V find(Leaf<K, V> first, K key) {
        for (Leaf<K, V> leaf = first; leaf != null; leaf = leaf.next) {
            if (leaf.key.equals(key)) {
                return leaf.value;
            }
        }
        return null;
    }

    private static int bit(int hash, int shift) {
        return 1 << ((hash >>> shift) & MASK);
    }

    private static int spread(Object key) {
        int hash = key.hashCode();
        return hash ^ (hash >>> 16);
    }
}
