/**
 * The application (帮扶申请): what is asked, for whom, where and when.
 *
 * <p>Entry point: {@link org.unionaid.application.Application}, a day received and one or more
 * {@linkplain org.unionaid.application.Request requests}, each for one program and one beneficiary.
 *
 * <p>The one idea: an application only asks. The award an officer proposes stands in the request beside the program, and
 * whether it is within the cap is decided later; neither is written back. The same application may be assessed again as of
 * another day and stays what it was.
 */
@NullMarked
package org.unionaid.application;

import org.jspecify.annotations.NullMarked;
