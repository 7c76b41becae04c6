package org.unionaid.cli.story;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.unionaid.casefile.HardshipFile;
import org.unionaid.cli.input.DataFiles;
import org.unionaid.cli.input.InputException;
import org.unionaid.cli.input.Located;
import org.unionaid.code.Label;
import org.unionaid.employer.Employer;
import org.unionaid.employer.Roster;
import org.unionaid.household.Household;
import org.unionaid.household.Member;
import org.unionaid.identity.HouseholdId;
import org.unionaid.identity.PersonId;

/** Reads everybody a story is about; an id is used once. */
final class CastReader {
    private final DataFiles files;
    private final Path folder;

    CastReader(DataFiles files, Path folder) {
        this.files = files;
        this.folder = folder;
    }

    Cast read() {
        ImmutableList<Located<Household>> households = files.many(folder, "households", Household.class);
        return new Cast(
                byId(households, Household::id),
                homes(households),
                byId(files.many(folder, "files", HardshipFile.class), HardshipFile::household),
                Files.exists(folder.resolve("files.json")) || Files.exists(folder.resolve("files.jsonl")),
                byId(files.many(folder, "employers", Employer.class), Employer::id),
                byId(files.many(folder, "rosters", Roster.class), Roster::id));
    }

    private static <K, T> ImmutableMap<K, T> byId(ImmutableList<Located<T>> things, Function<T, K> id) {
        Map<K, T> byId = new LinkedHashMap<>();
        for (Located<T> thing : things) {
            put(byId, id.apply(thing.value()), thing.value(), thing);
        }
        return ImmutableMap.copyOf(byId);
    }

    private static ImmutableMap<PersonId, HouseholdId> homes(ImmutableList<Located<Household>> households) {
        Map<PersonId, HouseholdId> homes = new LinkedHashMap<>();
        for (Located<Household> household : households) {
            for (Member member : household.value().members()) {
                put(homes, member.id(), household.value().id(), household);
            }
        }
        return ImmutableMap.copyOf(homes);
    }

    private static <K, T> void put(Map<K, T> map, K id, T thing, Located<?> where) {
        if (map.putIfAbsent(id, thing) != null) {
            throw new InputException(where.at(), Label.of("编号 '" + id + "' 重复", "id '" + id + "' is used twice"));
        }
    }
}
