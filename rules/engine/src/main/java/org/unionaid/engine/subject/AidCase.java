package org.unionaid.engine.subject;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.unionaid.answer.Answer;
import org.unionaid.casefile.Category;
import org.unionaid.casefile.HardshipFile;
import org.unionaid.employer.Employer;
import org.unionaid.employer.Roster;
import org.unionaid.enrolment.Enrolment;
import org.unionaid.household.Household;
import org.unionaid.ledger.History;
import org.unionaid.program.Beneficiary;
import org.unionaid.program.SubjectType;

/**
 * One applicant with all that is known (个案): a household (with its file), an enterprise, or a roster, what they were
 * granted before, and which schemes of mutual aid they are enrolled in. Immutable and thread-safe.
 *
 * @param subject  whom the case is about
 * @param file  the household's hardship file; none if it is certain that there is no file
 * @param history  what was granted before; unknown if nobody looked
 * @param enrolments  every enrolment of the members in mutual aid, ended ones too; unknown if nobody looked
 */
public record AidCase(
        Subject subject,
        Answer<HardshipFile> file,
        Answer<History> history,
        Answer<ImmutableList<Enrolment>> enrolments) {
    /**
     * Creates a case.
     *
     * @throws NullPointerException if a part is null
     */
    public AidCase {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(history, "history");
        Objects.requireNonNull(enrolments, "enrolments");
    }

    /** Whom a case is about. */
    public sealed interface Subject {
        /**
         * The type of the case as a whole.
         *
         * @return household, employer, roster, or the integrator's own type
         */
        SubjectType type();
    }

    /**
     * A household and its members.
     *
     * @param household  the household
     */
    public record OfHousehold(Household household) implements Subject {
        /**
         * Creates the subject.
         *
         * @throws NullPointerException if it is null
         */
        public OfHousehold {
            Objects.requireNonNull(household, "household");
        }

        @Override
        public SubjectType type() {
            return SubjectType.HOUSEHOLD;
        }
    }

    /**
     * An enterprise.
     *
     * @param employer  the enterprise
     */
    public record OfEmployer(Employer employer) implements Subject {
        /**
         * Creates the subject.
         *
         * @throws NullPointerException if it is null
         */
        public OfEmployer {
            Objects.requireNonNull(employer, "employer");
        }

        @Override
        public SubjectType type() {
            return SubjectType.EMPLOYER;
        }
    }

    /**
     * A named group.
     *
     * @param roster  the group
     */
    public record OfRoster(Roster roster) implements Subject {
        /**
         * Creates the subject.
         *
         * @throws NullPointerException if it is null
         */
        public OfRoster {
            Objects.requireNonNull(roster, "roster");
        }

        @Override
        public SubjectType type() {
            return SubjectType.ROSTER;
        }
    }

    /**
     * A subject of an integrator's own type.
     *
     * @param type  its type
     * @param id  its id among those of its type: 1 to 64 characters without blanks
     * @param thing  the subject as its facts expect it; immutable and thread-safe
     */
    public record OfOwnType(SubjectType type, String id, Object thing) implements Subject {
        /**
         * Creates the subject.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if the id does not have the form of an id
         */
        public OfOwnType {
            Beneficiary.of(type, id);
            Objects.requireNonNull(thing, "thing");
        }

        /** The type and id only: the thing itself may be personal. */
        @Override
        public String toString() {
            return Beneficiary.of(type, id).toString();
        }
    }

    /**
     * The case of a subject of an integrator's own type, its history unknown.
     *
     * @param type  the type of a {@link org.unionaid.engine.catalog.SubjectKind} of the catalog, not null
     * @param id  its id, 1 to 64 characters without blanks
     * @param thing  the subject as its facts expect it; immutable and thread-safe
     * @return the case
     */
    public static AidCase of(SubjectType type, String id, Object thing) {
        return new AidCase(new OfOwnType(type, id, thing), Answer.none(), Answer.unknown(), Answer.none());
    }

    /**
     * The case of a household, its file, history and enrolments unknown.
     *
     * @param household  the household, not null
     * @return the case
     */
    public static AidCase of(Household household) {
        return new AidCase(new OfHousehold(household), Answer.unknown(), Answer.unknown(), Answer.unknown());
    }

    /**
     * The case of an enterprise, its history unknown.
     *
     * @param employer  the enterprise, not null
     * @return the case
     */
    public static AidCase of(Employer employer) {
        return new AidCase(new OfEmployer(employer), Answer.none(), Answer.unknown(), Answer.none());
    }

    /**
     * The case of a roster, its history unknown.
     *
     * @param roster  the roster, not null
     * @return the case
     */
    public static AidCase of(Roster roster) {
        return new AidCase(new OfRoster(roster), Answer.none(), Answer.unknown(), Answer.none());
    }

    /**
     * The category on file on a day (档案困难类别), as statistics go by it.
     *
     * @param day  the day, not null
     * @return the category, {@link Category#NONE} where there is certainly no file or it holds none for the day; empty if that
     *     is not known
     */
    public Optional<Category> categoryAt(LocalDate day) {
        return file.match(known -> known.categoryAt(day), () -> Answer.known(Category.NONE), Answer::<Category>unknown)
                .orElseIfNone(Category.NONE)
                .find();
    }

    /**
     * This case about another subject, or the same with other facts.
     *
     * @param changed  the subject, not null
     * @return a new case
     */
    public AidCase withSubject(Subject changed) {
        return new AidCase(changed, file, history, enrolments);
    }

    /**
     * This case with a household's file.
     *
     * @param known  the file, not null
     * @return a new case
     */
    public AidCase withFile(HardshipFile known) {
        return withFile(Answer.known(known));
    }

    /**
     * This case with what is known of the household's file.
     *
     * @param answer  the file, none, or unknown; not null
     * @return a new case
     */
    public AidCase withFile(Answer<HardshipFile> answer) {
        return new AidCase(subject, answer, history, enrolments);
    }

    /**
     * This case, certain that there is no file.
     *
     * @return a new case
     */
    public AidCase withoutFile() {
        return withFile(Answer.none());
    }

    /**
     * This case with what was granted before.
     *
     * @param known  the history; {@link History#none()} if it is certain that nothing was, not null
     * @return a new case
     */
    public AidCase withHistory(History known) {
        return withHistory(Answer.known(known));
    }

    /**
     * This case with what is known of what was granted before.
     *
     * @param answer  the history, or unknown; not null
     * @return a new case
     */
    public AidCase withHistory(Answer<History> answer) {
        return new AidCase(subject, file, answer, enrolments);
    }

    /**
     * This case with what is known of enrolments in mutual aid.
     *
     * @param answer  every enrolment of the members, or unknown; not null
     * @return a new case
     */
    public AidCase withEnrolments(Answer<ImmutableList<Enrolment>> answer) {
        return new AidCase(subject, file, history, answer);
    }
}
