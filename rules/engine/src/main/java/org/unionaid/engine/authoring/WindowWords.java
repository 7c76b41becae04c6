package org.unionaid.engine.authoring;

/**
 * A part of a policy that says a period (期间) in the words all such parts have in common. Immutable and thread-safe.
 *
 * @param <D>  the part itself
 */
public abstract class WindowWords<D extends WindowWords<D>> extends Cited<D> {
    private final String key;

    WindowWords(Page page, String key) {
        super(page);
        this.key = key;
    }

    /**
     * A calendar year (自然年度).
     *
     * @return this with a period
     */
    public D perCalendarYear() {
        return with(key, "calendarYear");
    }

    /**
     * A school year (学年).
     *
     * @return this with a period
     */
    public D perSchoolYear() {
        return with(key, "schoolYear");
    }

    /**
     * A month (月).
     *
     * @return this with a period
     */
    public D perMonth() {
        return with(key, "month");
    }

    /**
     * Once and for all (一次性).
     *
     * @return this with a period
     */
    public D once() {
        return with(key, "once");
    }

    /**
     * A period of a scheme (方案期), one after the other.
     *
     * @param months  how many months each lasts, 1 to 1200
     * @param from  the first day of any of them, such as {@code 2024-05-01}, at most the 28th of its month
     * @return this with a period
     */
    public D perScheme(int months, String from) {
        return of(page().with(
                        key,
                        Page.blank().with("every", Integer.toString(months)).with("from", from)));
    }
}
