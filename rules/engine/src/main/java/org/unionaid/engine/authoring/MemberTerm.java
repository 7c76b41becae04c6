package org.unionaid.engine.authoring;

import org.unionaid.household.EmploymentStatus;
import org.unionaid.household.InsuranceKind;
import org.unionaid.household.LabourRelation;
import org.unionaid.household.Relationship;
import org.unionaid.household.SchoolKind;
import org.unionaid.household.SchoolStage;
import org.unionaid.household.Setting;

/** A member of a household (成员). Immutable and thread-safe. */
public final class MemberTerm extends ThingTerm<MemberTerm> {
    MemberTerm(Form form) {
        super(form);
    }

    @Override
    MemberTerm of(Form other) {
        return new MemberTerm(other);
    }

    /**
     * What the member is to the applicant.
     *
     * @return the fact {@code relationship}
     */
    public CodeTerm<Relationship> relationship() {
        return ask(CodeTerm<Relationship>::new, "relationship");
    }

    /**
     * The age in whole years; may be none.
     *
     * @return the fact {@code age}
     */
    public NumberTerm age() {
        return ask(NumberTerm::new, "age");
    }

    /**
     * The income in some months.
     *
     * @param window  the months
     * @return the fact {@code income}
     */
    public MoneyTerm income(WindowTerm window) {
        return ask(MoneyTerm::new, "income", window);
    }

    /**
     * Every income.
     *
     * @return the fact {@code incomes}
     */
    public ListTerm<IncomeTerm> incomes() {
        return ask(form -> new ListTerm<>(form, IncomeTerm::new), "incomes");
    }

    /**
     * Every rigid expense.
     *
     * @return the fact {@code expenses}
     */
    public ListTerm<ExpenseTerm> expenses() {
        return ask(form -> new ListTerm<>(form, ExpenseTerm::new), "expenses");
    }

    /**
     * The employment; may be none.
     *
     * @return the fact {@code employment}
     */
    public CodeTerm<EmploymentStatus> employment() {
        return ask(CodeTerm<EmploymentStatus>::new, "employment");
    }

    /**
     * Whether a migrant worker.
     *
     * @return the fact {@code migrant}
     */
    public Condition migrant() {
        return ask(Condition::new, "migrant");
    }

    /**
     * The school stage; may be none.
     *
     * @return the fact {@code stage}
     */
    public CodeTerm<SchoolStage> stage() {
        return ask(CodeTerm<SchoolStage>::new, "stage");
    }

    /**
     * The kind of school; may be none.
     *
     * @return the fact {@code schoolKind}
     */
    public CodeTerm<SchoolKind> schoolKind() {
        return ask(CodeTerm<SchoolKind>::new, "schoolKind");
    }

    /**
     * The school fee a year; may be none.
     *
     * @return the fact {@code schoolFee}
     */
    public MoneyTerm schoolFee() {
        return ask(MoneyTerm::new, "schoolFee");
    }

    /**
     * The level of disability, 1 the gravest; may be none.
     *
     * @return the fact {@code disabilityLevel}
     */
    public NumberTerm disabilityLevel() {
        return ask(NumberTerm::new, "disabilityLevel");
    }

    /**
     * Whether ill.
     *
     * @return the fact {@code ill}
     */
    public Condition ill() {
        return ask(Condition::new, "ill");
    }

    /**
     * Whether seriously ill.
     *
     * @return the fact {@code seriouslyIll}
     */
    public Condition seriouslyIll() {
        return ask(Condition::new, "seriouslyIll");
    }

    /**
     * The titles of honour held.
     *
     * @return the fact {@code honours}
     */
    public ListTerm<HonourTerm> honours() {
        return ask(form -> new ListTerm<>(form, HonourTerm::new), "honours");
    }

    /**
     * Whether able to work.
     *
     * @return the fact {@code ableToWork}
     */
    public Condition ableToWork() {
        return ask(Condition::new, "ableToWork");
    }

    /**
     * Whether a union member.
     *
     * @return the fact {@code unionMember}
     */
    public Condition unionMember() {
        return ask(Condition::new, "unionMember");
    }

    /**
     * The year of study; may be none.
     *
     * @param firstMonth  the month in which a school year begins
     * @return the fact {@code studyYear}
     */
    public NumberTerm studyYear(NumberTerm firstMonth) {
        return ask(NumberTerm::new, "studyYear", firstMonth);
    }

    /**
     * The last day of the latest schooling at a stage that is over; may be none.
     *
     * @param stage  the stage
     * @return the fact {@code finished}
     */
    public DateTerm finished(SchoolStage stage) {
        return ask(DateTerm::new, "finished", Terms.code(stage));
    }

    /**
     * The first day of the present employment; may be none.
     *
     * @return the fact {@code employedSince}
     */
    public DateTerm employedSince() {
        return ask(DateTerm::new, "employedSince");
    }

    /**
     * The labour relation; may be none.
     *
     * @return the fact {@code labourRelation}
     */
    public CodeTerm<LabourRelation> labourRelation() {
        return ask(CodeTerm<LabourRelation>::new, "labourRelation");
    }

    /**
     * Whether the pension is paid socially; may be none.
     *
     * @return the fact {@code socialisedPension}
     */
    public Condition socialisedPension() {
        return ask(Condition::new, "socialisedPension");
    }

    /**
     * Town or country, where the member lives; may be none.
     *
     * @return the fact {@code setting}
     */
    public CodeTerm<Setting> setting() {
        return ask(CodeTerm<Setting>::new, "setting");
    }

    /**
     * Whether the member is insured.
     *
     * @param kind  the kind of insurance
     * @return the fact {@code insured}
     */
    public Condition insured(InsuranceKind kind) {
        return ask(Condition::new, "insured", Terms.code(kind));
    }
}
