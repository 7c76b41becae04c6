package org.unionaid.engine.policy;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.unionaid.code.Label;
import org.unionaid.engine.catalog.CodeList;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.PolicyId;
import org.unionaid.identity.ProgramId;
import org.unionaid.time.DateRange;

/**
 * One jurisdiction's rules for a period (政策). Immutable and thread-safe.
 *
 * @param id  its name
 * @param title  its name for people
 * @param jurisdiction  the place whose union issued it
 * @param valid  the days on which it may be used
 * @param reviewBy  the day after which somebody must look whether it still holds
 * @param hash  SHA-256 of what it says, whoever wrote it and however it is laid out, in hexadecimal
 * @param sources  the documents it is taken from, by key
 * @param codeLists  the codes it uses with their names, by list
 * @param parameters  by name
 * @param definitions  by name
 * @param programs  by id, in declared order
 * @param stacking  how the items of one household go together
 * @param allocation  how what there is is shared among those who ask; in order of receipt if empty
 */
public record Policy(
        PolicyId id,
        Label title,
        DivisionCode jurisdiction,
        DateRange valid,
        Optional<LocalDate> reviewBy,
        String hash,
        ImmutableMap<String, Source> sources,
        ImmutableMap<String, CodeList> codeLists,
        ImmutableMap<String, Parameter> parameters,
        ImmutableMap<String, Definition> definitions,
        ImmutableMap<ProgramId, Program> programs,
        Stacking stacking,
        Optional<Allocation> allocation) {
    /**
     * This policy with other parameters and programs.
     *
     * @param newHash  the hash of the new content, not null
     * @param newParameters  by name, not null
     * @param newPrograms  by id, not null
     * @return a new policy; this one is unchanged
     */
    Policy with(
            String newHash,
            ImmutableMap<String, Parameter> newParameters,
            ImmutableMap<ProgramId, Program> newPrograms) {
        return new Policy(
                id,
                title,
                jurisdiction,
                valid,
                reviewBy,
                newHash,
                sources,
                codeLists,
                newParameters,
                definitions,
                newPrograms,
                stacking,
                allocation);
    }
}
