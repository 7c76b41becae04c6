/**
 * Open lists of codes and what they are called: {@link org.unionaid.code.Code}, {@link org.unionaid.code.Label},
 * {@link org.unionaid.code.NationalCodes}.
 *
 * <p>The one idea: what a place may add to is a code of an open list, not an enum. Each list is a type of its own, so that two
 * lists cannot be mixed up; the codes known all over the country are constants with labels in Chinese and English, and a policy
 * declares its own beside them.
 */
@NullMarked
package org.unionaid.code;

import org.jspecify.annotations.NullMarked;
