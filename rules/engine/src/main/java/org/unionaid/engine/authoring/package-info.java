/**
 * Writing a policy in Java: values that read like the rule, with the units checked by the compiler of Java.
 *
 * <p>The entry points are {@link org.unionaid.engine.authoring.Terms}, meant for a static import, and
 * {@link org.unionaid.engine.authoring.PolicyDraft}:
 *
 * <pre>{@code
 * income().atMost(times(2, L)).as("line", "收入不超过标准两倍", "income at most twice the line").because("第四条")
 * }</pre>
 *
 * <p>A {@link org.unionaid.engine.authoring.Term} is an expression whose Java type is its unit: money adds to money, and money
 * a month times months is money; what does not fit does not compile. The one idea: a draft is the same document that a policy
 * file is, so it passes the same checks and gives the same policy; the place of a mistake is the Java line that wrote it.
 */
@NullMarked
package org.unionaid.engine.authoring;

import org.jspecify.annotations.NullMarked;
