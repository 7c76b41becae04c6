package org.unionaid.cli.input;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unionaid.answer.Answer;
import org.unionaid.casefile.HardshipFile;
import org.unionaid.employer.Employer;
import org.unionaid.employer.Roster;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.enrolment.Enrolment;
import org.unionaid.household.Household;
import org.unionaid.identity.DivisionCode;
import org.unionaid.ledger.History;

/**
 * One case in one JSON file. Exactly one of household, employer and roster is given. A file, history or list of enrolments that
 * is left out is unknown; {@code null} says that there is none.
 *
 * @param household  the household, if the case is about one
 * @param employer  the enterprise, if the case is about one
 * @param roster  the named group, if the case is about one
 * @param file  the household's hardship file
 * @param history  what was granted before
 * @param enrolments  every enrolment of the members in mutual aid
 */
public record CaseSheet(
        Optional<Household> household,
        Optional<Employer> employer,
        Optional<Roster> roster,
        Answer<HardshipFile> file,
        Answer<History> history,
        Answer<ImmutableList<Enrolment>> enrolments) {
    /** Checks that the case is about one subject. */
    public CaseSheet {
        long subjects = household.stream().count()
                + employer.stream().count()
                + roster.stream().count();
        if (subjects != 1) {
            throw new IllegalArgumentException(
                    "a case is about exactly one of 'household', 'employer' and 'roster', but has " + subjects);
        }
    }

    /**
     * A household of which nothing else is known.
     *
     * @param household  the household, not null
     * @return its case
     */
    public static CaseSheet of(Household household) {
        return new CaseSheet(
                Optional.of(household),
                Optional.empty(),
                Optional.empty(),
                Answer.unknown(),
                Answer.unknown(),
                Answer.unknown());
    }

    /**
     * The case as the engine takes it.
     *
     * @return the case
     */
    public AidCase toCase() {
        AidCase.Subject subject = household
                .<AidCase.Subject>map(AidCase.OfHousehold::new)
                .or(() -> employer.map(AidCase.OfEmployer::new))
                .or(() -> roster.map(AidCase.OfRoster::new))
                .orElseThrow();
        return new AidCase(
                subject, file, history.orElseIfNone(History.none()), enrolments.orElseIfNone(ImmutableList.of()));
    }

    /**
     * Where its file, enterprise or roster belongs: the place whose union decides unless another is named.
     *
     * @return the place, or empty if nothing says so
     */
    public Optional<DivisionCode> place() {
        return file.find()
                .map(HardshipFile::place)
                .or(() -> employer.map(Employer::place))
                .or(() -> roster.map(Roster::place));
    }
}
