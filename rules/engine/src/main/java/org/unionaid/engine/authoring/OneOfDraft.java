package org.unionaid.engine.authoring;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;

/** A group of programs of which one item only is granted, while it is written (只享受一项). Immutable and thread-safe. */
public final class OneOfDraft extends Cited<OneOfDraft> {
    private OneOfDraft(Page page) {
        super(page);
    }

    /**
     * A group.
     *
     * @param programs  the programs, at least two
     * @return the draft, whose choice is said next
     */
    public static OneOfDraft oneOf(ProgramDraft... programs) {
        ImmutableList<String> ids =
                Arrays.stream(programs).map(ProgramDraft::id).collect(ImmutableList.toImmutableList());
        return new OneOfDraft(Page.blank().with("programs", Page.texts(ids)));
    }

    @Override
    OneOfDraft of(Page other) {
        return new OneOfDraft(other);
    }

    /**
     * The first in the order of the group is granted.
     *
     * @return this with a choice
     */
    public OneOfDraft inDeclaredOrder() {
        return with("choose", "declaredOrder");
    }

    /**
     * The largest is granted (就高).
     *
     * @return this with a choice
     */
    public OneOfDraft largest() {
        return with("choose", "largest");
    }

    /**
     * The one that the applicant names first is granted.
     *
     * @return this with a choice
     */
    public OneOfDraft asApplicantChooses() {
        return with("choose", "applicant");
    }

    /**
     * One item is for each beneficiary; without it, for the whole household.
     *
     * @return this with whom it counts
     */
    public OneOfDraft ofBeneficiary() {
        return with("of", "beneficiary");
    }

    /**
     * Whom the rule binds; everyone without it.
     *
     * @param condition  what must be true of them
     * @return this with a condition
     */
    public OneOfDraft when(Condition condition) {
        return of(page().with("when", condition));
    }
}
