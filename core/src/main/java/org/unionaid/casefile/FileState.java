package org.unionaid.casefile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.unionaid.code.Code;

/**
 * A step in the life of a hardship file, and the state the file is in after it (档案状态), in the order of that life.
 *
 * <p>Other codes are open lists; this one is closed, since {@link Lifecycle} fixes what may follow what.
 *
 * <p>Sources: the steps up to filing as in an online flow of a company union (2020-09-19); the exits as in a provincial
 * report of 2019 (脱困, 解困) and a national notice of 2020-08 (渐退期).
 */
public enum FileState implements Code {
    /** The household has asked for a file (申请). */
    APPLIED,
    /** The union of the unit has reviewed the papers (初审). */
    REVIEWED,
    /** Somebody has visited the household (入户调查). */
    SURVEYED,
    /** Civil affairs have checked income and property (核对). */
    VERIFIED,
    /** The household has been named in public, for a {@link Term} that the place sets (公示). */
    PUBLISHED,
    /** The union above has approved (审批). */
    APPROVED,
    /** The file is open in the register (建档): from here on the household has a right to filed aid. */
    FILED,
    /** A re-check has confirmed the open file (动态管理); may repeat. */
    MAINTAINED,
    /**
     * The household cannot leave hardship by itself, but the support of state and union brings it up to the line (解困). The
     * file stays active: it is the support that relieves. May repeat with each re-check.
     */
    RELIEVED,
    /** The household is above the line and keeps its support for a time (渐退): 脱困不脱政策. */
    PHASING_OUT,
    /** The household is out of hardship and its support ends (脱困). */
    OUT_OF_HARDSHIP,
    /** The file or the request is struck off: refused, withdrawn, died, moved, retired, found to be false (注销). */
    CANCELLED,
    /** The closed file has gone to the archive, where it is kept for a {@link Term} (归档). */
    ARCHIVED;

    /**
     * The code: the name of the constant. In JSON the code as text.
     *
     * @return the code
     */
    @Override
    @JsonValue
    public String code() {
        return name();
    }

    @Override
    public String type() {
        return "FileState";
    }

    /**
     * The state of a code.
     *
     * @param code the code, such as {@code FILED}
     * @return the state
     * @throws IllegalArgumentException if no state has the code
     */
    @JsonCreator
    public static FileState of(String code) {
        for (FileState state : values()) {
            if (state.name().equals(code)) {
                return state;
            }
        }
        throw new IllegalArgumentException("'FileState' must be one of the states of a file, such as 'FILED'");
    }

    /**
     * Whether the step opens the file or comes before that.
     *
     * @return true for the steps from {@link #APPLIED} to {@link #FILED}
     */
    public boolean isIntake() {
        return compareTo(FILED) <= 0;
    }

    /**
     * Whether the step ends the support of an open file.
     *
     * @return true for {@link #OUT_OF_HARDSHIP}, {@link #CANCELLED} and {@link #ARCHIVED}
     */
    public boolean isEnd() {
        return compareTo(OUT_OF_HARDSHIP) >= 0;
    }
}
