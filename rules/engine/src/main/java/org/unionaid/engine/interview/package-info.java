/**
 * The interview: what to ask next about a case, until everything asked for is settled.
 *
 * <p>The entry point is {@link org.unionaid.engine.interview.Interview}: it tells the next question, takes an answer and gives the
 * interview after it. The one idea: it keeps no list of questions. Each time the case is decided anew, and what is asked is a fact
 * that some open decision still needs, the one most of them need first.
 */
@NullMarked
package org.unionaid.engine.interview;

import org.jspecify.annotations.NullMarked;
