/**
 * Enrolment in mutual aid (职工互助保障): who is covered by which scheme, from when to when.
 *
 * <p>Entry point: {@link org.unionaid.enrolment.Enrolment}. {@link org.unionaid.enrolment.Renewal} tells whether it
 * is the first, lapsed or renewed, and {@link org.unionaid.enrolment.WaitingPeriod} on which day its cover begins.
 *
 * <pre>{@code
 * WaitingPeriod.ofDays(60).coverFrom(LocalDate.of(2024, 5, 10), EnrolmentStatus.FIRST, Optional.empty());   // 2024-07-09
 * }</pre>
 *
 * <p>The one idea: paying and being covered are two days. A first or lapsed enrolment waits, a renewed one does not, and what
 * happens before the cover begins is not covered; so the cover is a period of its own beside the day of payment.
 */
@NullMarked
package org.unionaid.enrolment;

import org.jspecify.annotations.NullMarked;
