package org.unionaid.engine.policy;

import org.unionaid.household.IncomeKind;

/**
 * A household that was granted one item is assessed again for the next, with the first award as income (前次救助金计入收入重新核算).
 *
 * <p>The award counts as received by its beneficiary, or by the applicant for a household, in the month before the day asked
 * about or in that day's own, whichever lies in the windows in which the policy reads income; see {@link IncomeWindows}. Only
 * cash counts. Immutable and thread-safe.
 *
 * @param income  as which kind of income the award counts
 * @param provenance  the document that says so
 */
public record Retest(IncomeKind income, Provenance provenance) {}
