package org.unionaid.engine.authoring;

import com.google.common.collect.ImmutableList;
import org.unionaid.entitlement.ApprovalLevel;

/** Who has to approve while it is written, by amount (审批权限). Immutable and thread-safe. */
public final class ApprovalDraft {
    private final Page page;

    private ApprovalDraft(Page page) {
        this.page = page;
    }

    Page page() {
        return page;
    }

    /**
     * Who approves what is below the first step.
     *
     * @param base  the level
     * @return the draft
     */
    public static ApprovalDraft approvedBy(ApprovalLevel base) {
        return new ApprovalDraft(Page.blank().with("base", base.code()).withList("steps", ImmutableList.of()));
    }

    /**
     * Who approves from an amount on, which is included (以上).
     *
     * @param yuan  the amount, such as {@code 20000.00}, above that of the step before
     * @param level  the level
     * @return this with a step
     */
    public ApprovalDraft from(String yuan, ApprovalLevel level) {
        return step("atLeast", yuan, level);
    }

    /**
     * Who approves above an amount, which is excluded (超过).
     *
     * @param yuan  the amount, such as {@code 20000.00}, above that of the step before
     * @param level  the level
     * @return this with a step
     */
    public ApprovalDraft above(String yuan, ApprovalLevel level) {
        return step("above", yuan, level);
    }

    private ApprovalDraft step(String side, String yuan, ApprovalLevel level) {
        Page step = Page.blank().with(side, yuan).with("level", level.code());
        return new ApprovalDraft(page.plusList("steps", ImmutableList.of(step)));
    }
}
