package org.unionaid.casefile;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unionaid.identity.FileId;
import org.unionaid.identity.HouseholdId;
import org.unionaid.identity.PersonId;

/**
 * The files of a union, one for each household (一户一档): no household has two, no file is kept twice, and nobody is the holder
 * of two files that have not ended. Where several workers of a household are in hardship, one of them is the holder.
 *
 * <p>Immutable and thread-safe. {@link #with} copies the register; read many files with {@link #of}.
 *
 * @param files the files by household, in the order given
 */
public record FileRegister(ImmutableMap<HouseholdId, HardshipFile> files) {

    /**
     * Creates a register.
     *
     * @throws IllegalArgumentException if a file stands under another household's id, or the files are not one for each
     *     household
     */
    public FileRegister {
        Set<FileId> ids = new HashSet<>();
        Map<PersonId, FileId> holders = new HashMap<>();
        files.forEach((household, file) -> {
            checkArgument(
                    household.equals(file.household()),
                    "File '%s' of household '%s' must not be registered for '%s'",
                    file.id(),
                    file.household(),
                    household);
            checkArgument(ids.add(file.id()), "File '%s' must not be registered twice", file.id());
            if (!file.lastStep().state().isEnd()) {
                FileId other = holders.put(file.holder(), file.id());
                checkArgument(
                        other == null,
                        "Person '%s' must not be the holder of two files, '%s' and '%s'",
                        file.holder(),
                        other,
                        file.id());
            }
        });
    }

    /**
     * The register of some files.
     *
     * @param files the files
     * @return the register
     * @throws IllegalArgumentException if two are of the same household, are the same, or are open with the same holder
     */
    public static FileRegister of(Collection<HardshipFile> files) {
        Map<HouseholdId, HardshipFile> byHousehold = Maps.newLinkedHashMapWithExpectedSize(files.size());
        for (HardshipFile file : files) {
            HardshipFile other = byHousehold.put(file.household(), file);
            checkArgument(
                    other == null,
                    "Household '%s' must have one file, but has '%s' and '%s'",
                    file.household(),
                    other == null ? "" : other.id(),
                    file.id());
        }
        return new FileRegister(ImmutableMap.copyOf(byHousehold));
    }

    /**
     * This register with a file, in place of what was known of the same file.
     *
     * @param file the file
     * @return the new register
     * @throws IllegalArgumentException if the household has another file, or its holder another open one
     */
    public FileRegister with(HardshipFile file) {
        HardshipFile other = files.get(file.household());
        checkArgument(
                other == null || other.id().equals(file.id()),
                "Household '%s' must have one file, but has '%s' and would have '%s'",
                file.household(),
                other == null ? "" : other.id(),
                file.id());
        Map<HouseholdId, HardshipFile> changed = Maps.newLinkedHashMap(files);
        changed.put(file.household(), file);
        return new FileRegister(ImmutableMap.copyOf(changed));
    }

    /**
     * The file of a household.
     *
     * @param household the id of the household
     * @return the file, open or ended; empty if there is none
     */
    public Optional<HardshipFile> find(HouseholdId household) {
        return Optional.ofNullable(files.get(household));
    }
}
