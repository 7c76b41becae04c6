package org.unionaid.funding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;
import org.unionaid.answer.Answer;
import org.unionaid.casefile.FileLevel;
import org.unionaid.code.Label;
import org.unionaid.identity.FundId;
import org.unionaid.program.Purpose;
import org.unionaid.style.ValueStyle;

/**
 * A source of money (资金来源) with what it may pay for (专款专用) and whose files it may serve.
 *
 * <p>Both limits come from whoever gives the money: a donor's wish, a finance rule. An empty set is no limit. Immutable
 * and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class FundingSource implements WithFundingSource {

    FundingSource() {}

    /**
     * The id of the fund.
     *
     * @return the id
     */
    public abstract FundId id();

    /**
     * The kind of the source.
     *
     * @return the kind
     */
    public abstract SourceKind kind();

    /**
     * What the source is called.
     *
     * @return the title in Chinese and English
     */
    public abstract Label title();

    /**
     * The purposes that the money may be used for, as donors and finance rules earmark it (专款专用).
     *
     * @return the purposes; empty if any is allowed
     */
    public abstract ImmutableSet<Purpose> earmark();

    /**
     * The levels of file (档案级别) that the money may serve.
     *
     * @return the levels; empty if any will do, and a household without a file too
     */
    public abstract ImmutableSet<FileLevel> serves();

    /**
     * Whether the earmark lets the money be used for a purpose.
     *
     * @param purpose the purpose, not null
     * @return true if the earmark is empty or names the purpose
     */
    public boolean isFor(Purpose purpose) {
        return earmark().isEmpty() || earmark().contains(purpose);
    }

    /**
     * What forbids the use of this money for a purpose of a household whose file has a level. A file is needed only where
     * the source names levels (先建档、后帮扶: no file, no such money); elsewhere the level is not looked at.
     *
     * <p>Sources of the two rules: the fund rules of Pingdingshan (2019) art. 3, and of the ACFTU on central finance
     * money (2015) arts. 3 and 4.
     *
     * @param purpose what the money would be used for, not null
     * @param fileLevel the level of the household's file: none if it holds no file, unknown if nobody looked
     * @return everything that forbids the use, in the order of {@link FundRefusal}; empty if it is allowed
     */
    public ImmutableList<FundRefusal> refusals(Purpose purpose, Answer<FileLevel> fileLevel) {
        ImmutableList.Builder<FundRefusal> refusals = ImmutableList.builder();
        if (!serves().isEmpty()) {
            if (fileLevel.isNone()) {
                refusals.add(FundRefusal.NO_FILE);
            } else if (fileLevel.isUnknown()) {
                refusals.add(FundRefusal.FILE_LEVEL_UNKNOWN);
            } else if (!serves().contains(fileLevel.get())) {
                refusals.add(FundRefusal.SOURCE_NOT_ALLOWED_FOR_FILE_LEVEL);
            }
        }
        if (!isFor(purpose)) {
            refusals.add(FundRefusal.EARMARK);
        }
        return refusals.build();
    }

    /**
     * A builder of a source.
     *
     * @return a new builder; id, kind and title are required
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FundingSource}; not thread-safe. */
    public static final class Builder extends ImmutableFundingSource.Builder {
        Builder() {}
    }

    @SuppressWarnings("exports")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static FundingSource fromJson(ImmutableFundingSource source) {
        return source;
    }
}
