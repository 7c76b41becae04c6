package org.unionaid.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** {@link PersistentMap} behaves as a HashMap, and never changes what was taken from it before. */
class PersistentMapProperties {

    /** A key that may share its hash, or the first bits of it, with others. */
    record Key(int number, int hash) {
        @Override
        public int hashCode() {
            return hash;
        }
    }

    record Put(Key key, int value) {}

    @Property(tries = 500)
    void editor_puts_areThoseOfAHashMap(@ForAll("puts") List<Put> puts) {
        PersistentMap.Editor<Key, Integer> editor =
                PersistentMap.<Key, Integer>empty().edit();
        puts.forEach(put -> editor.put(put.key(), put.value()));

        assertThat(read(puts, editor::get)).isEqualTo(model(puts));
        assertThat(read(puts, editor.map()::get)).isEqualTo(model(puts));
        assertThat(editor.map().get(new Key(-1, 0))).isNull();
    }

    @Property(tries = 500)
    void map_putsAfterIt_doNotReachIt(@ForAll("puts") List<Put> before, @ForAll("puts") List<Put> after) {
        PersistentMap.Editor<Key, Integer> editor =
                PersistentMap.<Key, Integer>empty().edit();
        before.forEach(put -> editor.put(put.key(), put.value()));
        PersistentMap<Key, Integer> map = editor.map();

        after.forEach(put -> editor.put(put.key(), put.value()));
        PersistentMap.Editor<Key, Integer> other = map.edit();
        after.forEach(put -> other.put(put.key(), -put.value()));

        assertThat(read(before, map::get)).isEqualTo(model(before));
        assertThat(after.stream().filter(put -> !model(before).containsKey(put.key())))
                .allMatch(put -> map.get(put.key()) == null);
        assertThat(read(after, editor::get)).isEqualTo(model(after));
    }

    @Provide
    Arbitrary<List<Put>> puts() {
        Arbitrary<Integer> hashes = Arbitraries.of(0, 1, 2, 33, 65, 0x400, 0x40000000, 0x80000000, 0xC0000000, 12345);
        Arbitrary<Key> keys = Combinators.combine(Arbitraries.integers().between(0, 9), hashes)
                .as(Key::new);
        return Combinators.combine(keys, Arbitraries.integers().between(1, 100))
                .as(Put::new)
                .list()
                .ofMaxSize(60);
    }

    private static Map<Key, Integer> model(List<Put> puts) {
        Map<Key, Integer> model = new HashMap<>();
        puts.forEach(put -> model.put(put.key(), put.value()));
        return model;
    }

    private static Map<Key, Integer> read(List<Put> puts, Function<Key, @Nullable Integer> map) {
        Map<Key, Integer> read = new HashMap<>();
        puts.forEach(put -> read.put(put.key(), Objects.requireNonNullElse(map.apply(put.key()), -1)));
        return read;
    }
}
