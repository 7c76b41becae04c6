/**
 * What was given, counted (统计): households, persons, employers, how often, how much.
 *
 * <p>Start with {@link org.unionaid.statistics.Statistics}, which takes a ledger and a window of days and gives a total
 * and rows by program, purpose, fund, place or category.
 *
 * <p>The one idea: rows do not add up, and are never added. A household that had living aid and study aid is one
 * household in each of the two rows and one, not two, in the total; a person paid in March and in May is one person in
 * either month and one in the year. Published figures show what comes of adding: one city's reports give 送温暖
 * 2774.15万, 劳模 1334.06万, 助学 858.11万 and 送清凉 90万, together 5056.32万, under a headline of 3058.11万 raised, since
 * the parts have different windows and programs that overlap. So every row and every total is counted from the events
 * themselves, and carries its window.
 *
 * <p>The words: 户, 人 and 企业 are distinct households, persons and employers; 户次, 人次 and 企业次 are payments or
 * deliveries to them, so that one person paid three times is 1 人 and 3 人次; 金额 is money paid less money that came back,
 * with goods at their value apart.
 */
@NullMarked
package org.unionaid.statistics;

import org.jspecify.annotations.NullMarked;
