/**
 * The typed tree: one immutable form of every formula and condition, whoever wrote it.
 *
 * <p>The entry point is {@link org.unionaid.engine.expression.Expr}; {@link org.unionaid.engine.expression.ExprVisitor} is how
 * a reader walks it, and {@link org.unionaid.engine.expression.ExprText} writes it back as text. The one idea: there is a single
 * tree and several readers (the evaluator, the renderer, a fast reader), and what they mean by it must agree.
 */
@NullMarked
package org.unionaid.engine.expression;

import org.jspecify.annotations.NullMarked;
