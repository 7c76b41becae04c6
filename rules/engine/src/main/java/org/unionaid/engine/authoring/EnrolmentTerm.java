package org.unionaid.engine.authoring;

import org.unionaid.enrolment.EnrolmentStatus;

/** A member's enrolments in mutual aid (职工互助保障). Immutable and thread-safe. */
public final class EnrolmentTerm extends ThingTerm<EnrolmentTerm> {
    EnrolmentTerm(Form form) {
        super(form);
    }

    @Override
    EnrolmentTerm of(Form other) {
        return new EnrolmentTerm(other);
    }

    /**
     * Whether the member is covered on the day asked about.
     *
     * @param scheme  the code of the scheme
     * @return the fact {@code covered}
     */
    public Condition covered(String scheme) {
        return ask(Condition::new, "covered", Terms.text(scheme));
    }

    /**
     * How the latest enrolment follows on earlier ones; may be none.
     *
     * @param scheme  the code of the scheme
     * @return the fact {@code status}
     */
    public CodeTerm<EnrolmentStatus> status(String scheme) {
        return ask(CodeTerm<EnrolmentStatus>::new, "status", Terms.text(scheme));
    }

    /**
     * The day the latest fee was paid; may be none.
     *
     * @param scheme  the code of the scheme
     * @return the fact {@code paid}
     */
    public DateTerm paid(String scheme) {
        return ask(DateTerm::new, "paid", Terms.text(scheme));
    }

    /**
     * The last day covered by enrolments paid before; may be none.
     *
     * @param scheme  the code of the scheme
     * @return the fact {@code coveredUntil}
     */
    public DateTerm coveredUntil(String scheme) {
        return ask(DateTerm::new, "coveredUntil", Terms.text(scheme));
    }
}
