/**
 * Where members work, and groups of them: the enterprise (企业) and the roster (名册).
 *
 * <p>Entry points: {@link org.unionaid.employer.Employer}, which a household's employments name by id and which is itself
 * aided when it is in trouble (困难企业); and {@link org.unionaid.employer.Roster}, a named group of persons who are aided as
 * one, such as the workers of a building site in the heat.
 *
 * <p>The one idea: an enterprise is in trouble for a period, not for good. Its states are dated, do not overlap and are
 * read on a day; that somebody worked there while it stopped is found by reading both on the same day.
 */
@NullMarked
package org.unionaid.employer;

import org.jspecify.annotations.NullMarked;
