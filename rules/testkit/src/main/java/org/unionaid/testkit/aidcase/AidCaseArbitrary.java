package org.unionaid.testkit.aidcase;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.unionaid.answer.Answer;
import org.unionaid.casefile.HardshipFile;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.policy.GrantWindow;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.enrolment.Enrolment;
import org.unionaid.enrolment.Scheme;
import org.unionaid.household.Household;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.ProgramId;
import org.unionaid.ledger.History;
import org.unionaid.ledger.PriorAward;
import org.unionaid.program.Beneficiary;
import org.unionaid.program.Purpose;
import org.unionaid.program.SubjectType;
import org.unionaid.testkit.household.HouseholdArbitrary;
import org.unionaid.testkit.household.Knowledge;
import org.unionaid.time.AsOf;

/**
 * Generates cases: mostly households with a file and a history, now and then an enterprise or a roster.
 *
 * <p>Every method returns a new arbitrary. Immutable and thread-safe.
 */
public final class AidCaseArbitrary extends ArbitraryDecorator<AidCase> {
    private static final ImmutableList<PriorProgram> USUAL = ImmutableList.of(
            usual("living-aid", Purpose.LIVING, SubjectType.HOUSEHOLD),
            usual("medical-aid", Purpose.MEDICAL, SubjectType.HOUSEHOLD),
            usual("study-aid", Purpose.STUDY, SubjectType.MEMBER));
    private static final ImmutableSet<SubjectType> ALL_TYPES =
            ImmutableSet.of(SubjectType.HOUSEHOLD, SubjectType.EMPLOYER, SubjectType.ROSTER);

    private final HouseholdArbitrary households;
    private final Knowledge knowledge;
    private final DivisionCode place;
    private final ImmutableSet<SubjectType> subjects;
    private final ImmutableList<PriorProgram> programs;
    private final ImmutableSet<Scheme> schemes;

    private AidCaseArbitrary(
            HouseholdArbitrary households,
            Knowledge knowledge,
            DivisionCode place,
            ImmutableSet<SubjectType> subjects,
            ImmutableList<PriorProgram> programs,
            ImmutableSet<Scheme> schemes) {
        this.households = households;
        this.knowledge = knowledge;
        this.place = place;
        this.subjects = subjects;
        this.programs = programs;
        this.schemes = schemes;
    }

    private static PriorProgram usual(String id, Purpose purpose, SubjectType subject) {
        return new PriorProgram(ProgramId.of(id), purpose, subject, GrantWindow.CALENDAR_YEAR);
    }

    /**
     * Cases of all kinds around a day, about one fact in twelve unknown. Histories hold awards of {@code living-aid},
     * {@code medical-aid} and {@code study-aid}, enrolments are in the scheme {@code MUTUAL_AID}.
     *
     * @param asOf  the day on which the case is looked at, not null
     * @return the arbitrary
     */
    public static AidCaseArbitrary at(AsOf asOf) {
        return new AidCaseArbitrary(
                HouseholdArbitrary.standard().at(asOf),
                Knowledge.PARTIAL,
                DivisionCode.of("420106"),
                ALL_TYPES,
                USUAL,
                ImmutableSet.of(Scheme.of("MUTUAL_AID")));
    }

    /**
     * Cases for a policy: around its day, in its place, of the kinds its programs are for, with awards of its programs and enrolments
     * in the schemes it asks about.
     *
     * @param policy  the policy at a place and a day, not null
     * @return the arbitrary
     */
    public static AidCaseArbitrary of(BoundPolicy policy) {
        ImmutableList<PriorProgram> programs = policy.policy().programs().values().stream()
                .map(PriorProgram::from)
                .collect(ImmutableList.toImmutableList());
        ImmutableSet<SubjectType> subjects = programs.stream()
                .map(PriorProgram::subject)
                .map(type -> type.equals(SubjectType.MEMBER) ? SubjectType.HOUSEHOLD : type)
                .collect(ImmutableSet.toImmutableSet());
        return new AidCaseArbitrary(
                HouseholdArbitrary.standard().at(policy.asOf()),
                Knowledge.PARTIAL,
                policy.place(),
                subjects,
                programs,
                SchemesAsked.by(policy.policy()));
    }

    /**
     * Cases of households only, and only of such. Their day becomes that of the cases; how much is known of the file and the
     * history stays as it was.
     *
     * @param narrowed  the households, not null
     * @return a new arbitrary
     */
    public AidCaseArbitrary ofHouseholds(HouseholdArbitrary narrowed) {
        return new AidCaseArbitrary(
                narrowed, knowledge, place, ImmutableSet.of(SubjectType.HOUSEHOLD), programs, schemes);
    }

    /**
     * Cases of households only.
     *
     * @return a new arbitrary
     */
    public AidCaseArbitrary ofHouseholds() {
        return ofHouseholds(households);
    }

    /**
     * More or fewer unknown facts, in the household, of its file and of its history.
     *
     * @param how  how much is known, not null
     * @return a new arbitrary
     */
    public AidCaseArbitrary with(Knowledge how) {
        return new AidCaseArbitrary(households.with(how), how, place, subjects, programs, schemes);
    }

    /**
     * Every fact known or none, file and history too.
     *
     * @return a new arbitrary
     */
    public AidCaseArbitrary allKnown() {
        return with(Knowledge.COMPLETE);
    }

    /**
     * The histories that households of these cases have, on their own and known.
     *
     * @return the arbitrary
     */
    public HistoryArbitrary histories() {
        return HistoryArbitrary.of(programs, possibleBeneficiaries(), households.asOf());
    }

    @Override
    protected Arbitrary<AidCase> arbitrary() {
        List<Tuple.Tuple2<Integer, Arbitrary<AidCase>>> kinds = new ArrayList<>();
        if (subjects.contains(SubjectType.HOUSEHOLD)) {
            kinds.add(Tuple.of(10, householdCases()));
        }
        if (subjects.contains(SubjectType.EMPLOYER)) {
            kinds.add(Tuple.of(1, employerCases()));
        }
        if (subjects.contains(SubjectType.ROSTER)) {
            kinds.add(Tuple.of(1, rosterCases()));
        }
        return Arbitraries.frequencyOf(kinds).withoutEdgeCases();
    }

    private Arbitrary<AidCase> householdCases() {
        HardshipFileArbitrary files = HardshipFileArbitrary.of(
                        households.id(), households.memberIds().iterator().next(), households.asOf())
                .in(place)
                .with(knowledge);
        Arbitrary<Answer<HardshipFile>> answers = Arbitraries.frequencyOf(
                Tuple.of(5, knowledge.answers(files)), Tuple.of(1, knowledge.answersOrNone(files, 10)));
        return Combinators.combine(households, answers, histories(possibleBeneficiaries()), enrolments())
                .as((household, file, history, enrolments) -> AidCase.of(household)
                        .withFile(file)
                        .withHistory(history.map(all -> within(household, all)))
                        .withEnrolments(enrolments.map(all -> within(household, all))));
    }

    private ImmutableSet<Beneficiary> possibleBeneficiaries() {
        ImmutableSet.Builder<Beneficiary> beneficiaries = ImmutableSet.builder();
        beneficiaries.add(Beneficiary.household(households.id()));
        households.memberIds().forEach(id -> beneficiaries.add(Beneficiary.member(id)));
        return beneficiaries.build();
    }

    private Arbitrary<AidCase> employerCases() {
        EmployerArbitrary employers =
                EmployerArbitrary.at(households.asOf()).in(place).with(knowledge);
        return Combinators.combine(employers, histories(ImmutableSet.of(Beneficiary.employer(employers.id()))))
                .as((employer, history) -> AidCase.of(employer).withHistory(history));
    }

    private Arbitrary<AidCase> rosterCases() {
        RosterArbitrary rosters = RosterArbitrary.standard().in(place);
        return Combinators.combine(rosters, histories(ImmutableSet.of(Beneficiary.roster(rosters.id()))))
                .as((roster, history) -> AidCase.of(roster).withHistory(history));
    }

    /** Half of the histories are empty: nothing was granted before. */
    private Arbitrary<Answer<History>> histories(ImmutableSet<Beneficiary> beneficiaries) {
        HistoryArbitrary some = HistoryArbitrary.of(programs, beneficiaries, households.asOf());
        return knowledge.answers(
                Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(History.none())), Tuple.of(1, some.notEmpty())));
    }

    /** Up to four; none where no scheme is asked about. */
    private Arbitrary<Answer<ImmutableList<Enrolment>>> enrolments() {
        if (schemes.isEmpty()) {
            return Arbitraries.just(Answer.none());
        }
        return knowledge.answers(EnrolmentArbitrary.of(schemes, households.memberIds(), households.asOf())
                .list()
                .ofMaxSize(4)
                .map(ImmutableList::copyOf));
    }

    private static ImmutableList<Enrolment> within(Household household, ImmutableList<Enrolment> enrolments) {
        return enrolments.stream()
                .filter(each -> household.members().stream()
                        .anyMatch(member -> member.id().equals(each.person())))
                .collect(ImmutableList.toImmutableList());
    }

    /** The awards of those who are there: others cannot be in this case's history. */
    private static History within(Household household, History history) {
        ImmutableSet.Builder<Beneficiary> there = ImmutableSet.builder();
        there.add(Beneficiary.household(household.id()));
        household.members().forEach(member -> there.add(Beneficiary.member(member.id())));
        ImmutableSet<Beneficiary> all = there.build();
        return History.of(history.awards().stream()
                .filter((PriorAward award) -> all.contains(award.beneficiary()))
                .toList());
    }
}
