/**
 * What is given, to whom and what for: the words that applications, entitlements and disbursements share.
 *
 * <p>Entry point: {@link org.unionaid.program.Aid}, which is cash, goods, a service, a voucher or cover. A
 * {@link org.unionaid.program.Beneficiary} is who gets it, a {@link org.unionaid.program.Purpose} what it is for.
 *
 * <pre>{@code
 * Aid parcel = Aid.goods(GoodsLine.of("rice", 10, "kg", Money.cny("6.00")));
 * parcel.value();                                                            // CNY 60.00
 * Beneficiary.household(HouseholdId.of("H-1"));                              // household:H-1
 * }</pre>
 *
 * <p>The one idea: aid is not always money. Every aid has a value in money, so that a cap can hold it, but only cash is
 * paid, only goods are counted by item, and statistics keep the kinds apart. The kinds are closed; the types of subject
 * and the purposes are open lists.
 */
@NullMarked
package org.unionaid.program;

import org.jspecify.annotations.NullMarked;
