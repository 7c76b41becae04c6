/**
 * The hardship file (困难职工档案) that a household must hold before filed aid (先建档、后帮扶).
 *
 * <p>Entry point: {@link org.unionaid.casefile.HardshipFile}. It names the household and its holder, and keeps dated
 * categories, causes and steps. {@link org.unionaid.casefile.Lifecycle} says which step may follow which; a place says which
 * steps it requires.
 *
 * <pre>{@code
 * HardshipFile filed = file.advance(FileStep.of(FileState.FILED, day), Lifecycle.free());
 * filed.isActiveAt(day);                                                     // true
 * filed.isActiveAt(day.minusDays(1));                                        // false
 * }</pre>
 *
 * <p>The one idea: nothing is overwritten. A file is the sequence of its steps and the periods of its categories and causes,
 * and every question to it names the day. The figures of a procedure (how many days in public, how many months above the
 * line, how many years in the archive) are arguments of {@link org.unionaid.casefile.Publicity},
 * {@link org.unionaid.casefile.ExitStandard} and {@link org.unionaid.casefile.Retention}: they differ by place and belong to a policy.
 * So do holidays, which come from a {@link org.unionaid.casefile.HolidayCalendar}.
 */
@NullMarked
package org.unionaid.casefile;

import org.jspecify.annotations.NullMarked;
