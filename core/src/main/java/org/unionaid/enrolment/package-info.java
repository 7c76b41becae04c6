/** The room {@code enrolment}. */
@NullMarked
package org.unionaid.enrolment;

import org.jspecify.annotations.NullMarked;
