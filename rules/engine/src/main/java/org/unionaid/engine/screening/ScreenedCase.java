package org.unionaid.engine.screening;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unionaid.casefile.Category;
import org.unionaid.code.Label;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.identity.DivisionCode;
import org.unionaid.program.Beneficiary;

/** What became of one case of a screening (筛查结果): decided, or failed with what stood in the way. Immutable and thread-safe. */
public sealed interface ScreenedCase {
    /**
     * Which case of the source it is.
     *
     * @return its number, from 0
     */
    long index();

    /**
     * A case that was decided, if not every program could be.
     *
     * @param index  which case of the source it is, from 0
     * @param place  whose rules were asked
     * @param beneficiary  whom the case is about as a whole
     * @param aidCase  the case
     * @param category  its category on file on the day asked about; empty if the file is not known
     * @param rows  the decisions in the order of an assessment
     */
    record Decided(
            long index,
            DivisionCode place,
            Beneficiary beneficiary,
            AidCase aidCase,
            Optional<Category> category,
            ImmutableList<ScreenedRow> rows)
            implements ScreenedCase {}

    /**
     * A case that could not be read or decided at all.
     *
     * @param index  which case of the source it is, from 0
     * @param why  at which step
     * @param what  where and what, for the one who has to mend it; nothing personal
     */
    record Failed(long index, Why why, Label what) implements ScreenedCase {}

    /** At which step a case failed. */
    enum Why {
        /** There is no case in what the source holds. */
        UNREADABLE,
        /** No policy can be used at its place on that day. */
        NO_POLICY,
        /** Deciding it broke off. */
        UNDECIDABLE
    }
}
