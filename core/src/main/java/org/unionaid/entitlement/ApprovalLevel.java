package org.unionaid.entitlement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.unionaid.code.Code;

/**
 * Who has to approve (审批层级), such as the provincial federation. An open list; which levels there are is a policy's
 * matter.
 *
 * <p>Immutable and thread-safe. In JSON the code.
 *
 * @param code the code, in the form of {@link Code#code}
 */
public record ApprovalLevel(@JsonValue String code) implements Code {

    /**
     * Creates a level.
     *
     * @throws IllegalArgumentException if the code does not have the form of a code
     */
    public ApprovalLevel {
        Code.check("ApprovalLevel", code);
    }

    /**
     * The level with a code.
     *
     * @param code the code, not null
     * @return the level
     * @throws IllegalArgumentException if the code does not have the form of a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ApprovalLevel of(String code) {
        return new ApprovalLevel(code);
    }
}
