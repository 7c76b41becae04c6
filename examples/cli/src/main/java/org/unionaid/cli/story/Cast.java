package org.unionaid.cli.story;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.unionaid.answer.Answer;
import org.unionaid.application.Application;
import org.unionaid.casefile.HardshipFile;
import org.unionaid.employer.Employer;
import org.unionaid.employer.Roster;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.household.Household;
import org.unionaid.identity.EmployerId;
import org.unionaid.identity.HouseholdId;
import org.unionaid.identity.PersonId;
import org.unionaid.identity.RosterId;
import org.unionaid.program.Beneficiary;

/**
 * Everybody a story is about. Immutable and thread-safe.
 *
 * @param households  by id
 * @param homes  the household of each member
 * @param files  by household; a household that is not here has no file
 * @param filesKnown  whether the story says which files there are
 * @param employers  by id
 * @param rosters  by id
 */
public record Cast(
        ImmutableMap<HouseholdId, Household> households,
        ImmutableMap<PersonId, HouseholdId> homes,
        ImmutableMap<HouseholdId, HardshipFile> files,
        boolean filesKnown,
        ImmutableMap<EmployerId, Employer> employers,
        ImmutableMap<RosterId, Roster> rosters) {

    /**
     * The subject that a beneficiary belongs to.
     *
     * @param beneficiary  a household, member, enterprise or roster, not null
     * @return the household (of the member), enterprise or roster, or empty if the story has none such
     */
    public Optional<AidCase.Subject> subject(Beneficiary beneficiary) {
        return switch (beneficiary.type().code()) {
            case "HOUSEHOLD" -> household(HouseholdId.of(beneficiary.id()));
            case "MEMBER" ->
                Optional.ofNullable(homes.get(PersonId.of(beneficiary.id()))).flatMap(this::household);
            case "EMPLOYER" ->
                Optional.ofNullable(employers.get(EmployerId.of(beneficiary.id())))
                        .map(AidCase.OfEmployer::new);
            case "ROSTER" ->
                Optional.ofNullable(rosters.get(RosterId.of(beneficiary.id()))).map(AidCase.OfRoster::new);
            default -> Optional.empty();
        };
    }

    /**
     * The case of an application.
     *
     * @param application  whose first request names the subject, not null
     * @return the subject with its file, its history still unknown
     * @throws IllegalArgumentException if the story has no such subject
     */
    public AidCase caseOf(Application application) {
        Beneficiary first = application.requests().get(0).beneficiary();
        AidCase.Subject subject = subject(first)
                .orElseThrow(() -> new IllegalArgumentException("No subject '" + first + "' in the story"));
        return new AidCase(subject, file(subject), Answer.unknown(), Answer.unknown());
    }

    /**
     * Everybody in a case who may have been granted something.
     *
     * @param aidCase  the case, not null
     * @return the household and its members, the enterprise, or the roster
     */
    public static ImmutableSet<Beneficiary> beneficiaries(AidCase aidCase) {
        if (aidCase.subject() instanceof AidCase.OfHousehold of) {
            ImmutableSet.Builder<Beneficiary> all = ImmutableSet.builder();
            all.add(Beneficiary.household(of.household().id()));
            of.household().members().forEach(member -> all.add(Beneficiary.member(member.id())));
            return all.build();
        }
        return aidCase.subject() instanceof AidCase.OfEmployer of
                ? ImmutableSet.of(Beneficiary.employer(of.employer().id()))
                : ImmutableSet.of(Beneficiary.roster(
                        ((AidCase.OfRoster) aidCase.subject()).roster().id()));
    }

    private Optional<AidCase.Subject> household(HouseholdId id) {
        return Optional.ofNullable(households.get(id)).map(AidCase.OfHousehold::new);
    }

    private Answer<HardshipFile> file(AidCase.Subject subject) {
        if (!(subject instanceof AidCase.OfHousehold of)) {
            return Answer.none();
        }
        HardshipFile file = files.get(of.household().id());
        if (file != null) {
            return Answer.known(file);
        }
        return filesKnown ? Answer.none() : Answer.unknown();
    }

    /**
     * What beneficiaries may be called in this story.
     *
     * @return every household, member, enterprise and roster, as written in an application
     */
    ImmutableSet<String> names() {
        ImmutableSet.Builder<String> names = ImmutableSet.builder();
        households.keySet().forEach(id -> names.add(Beneficiary.household(id).toString()));
        homes.keySet().forEach(id -> names.add(Beneficiary.member(id).toString()));
        employers.keySet().forEach(id -> names.add(Beneficiary.employer(id).toString()));
        rosters.keySet().forEach(id -> names.add(Beneficiary.roster(id).toString()));
        return names.build();
    }
}
