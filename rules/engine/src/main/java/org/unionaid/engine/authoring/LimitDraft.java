package org.unionaid.engine.authoring;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;

/**
 * A limit on what is awarded in a period while it is written, beside the cap of a program itself (限额): of one program
 * ({@link ProgramDraft#limits}) or counted over several ({@link PolicyDraft#limits}). Immutable and thread-safe.
 */
public final class LimitDraft extends WindowWords<LimitDraft> {
    private final String id;

    private LimitDraft(String id, Page page) {
        super(page, "per");
        this.id = id;
    }

    /**
     * A limit.
     *
     * @param id  its name within the program or policy, the code of the reason if it is used up
     * @param zh  its name in Chinese
     * @param en  its name in English
     * @return the draft
     */
    public static LimitDraft limit(String id, String zh, String en) {
        return new LimitDraft(id, Page.blank().withLabel("title", zh, en));
    }

    @Override
    LimitDraft of(Page other) {
        return new LimitDraft(id, other);
    }

    String id() {
        return id;
    }

    /** As an item of a program's list. */
    Page within() {
        return Page.blank().with("id", id).withAll(page());
    }

    /**
     * So much money; things count at their unit value.
     *
     * @param amount  the formula, whole fen
     * @return this with an amount
     */
    public LimitDraft most(ValueDraft<MoneyTerm> amount) {
        return of(page().withValue("is", amount));
    }

    /**
     * So many awards (次数).
     *
     * @param times  1 or more
     * @return this with a number
     */
    public LimitDraft most(int times) {
        return with("times", Integer.toString(times));
    }

    /**
     * Each award is looked at alone, whatever was granted before (每次).
     *
     * @return this with a period
     */
    public LimitDraft perPayment() {
        return with("per", "payment");
    }

    /**
     * The awards to the household and all its members are counted together (每户); without it, each beneficiary's alone.
     *
     * @return this with whom it counts
     */
    public LimitDraft ofHousehold() {
        return with("of", "household");
    }

    /**
     * The programs whose awards are counted together, for a limit of the whole policy.
     *
     * @param programs  the programs, at least one
     * @return this with programs
     */
    public LimitDraft over(ProgramDraft... programs) {
        ImmutableList<String> ids =
                Arrays.stream(programs).map(ProgramDraft::id).collect(ImmutableList.toImmutableList());
        return of(page().with("programs", Page.texts(ids)));
    }

    /**
     * A request above it is cut to it.
     *
     * @return this with what happens above it
     */
    public LimitDraft trim() {
        return with("over", "trim");
    }

    /**
     * A request above it is refused.
     *
     * @return this with what happens above it
     */
    public LimitDraft refuse() {
        return with("over", "refuse");
    }

    /**
     * A request above it is granted with a warning.
     *
     * @return this with what happens above it
     */
    public LimitDraft warn() {
        return with("over", "warn");
    }

    /**
     * The officer's reason lifts it (原则上).
     *
     * @return this, soft
     */
    public LimitDraft soft() {
        return with("soft", "true");
    }

    /**
     * The clause that sets it, of the program's document unless {@link #from} names another.
     *
     * @param clause  such as 第四条
     * @return this with its legal basis
     */
    public LimitDraft because(String clause) {
        return with("because", clause);
    }
}
