package org.unionaid.engine.policy;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.unionaid.code.Label;
import org.unionaid.engine.expression.Expr;

/**
 * A named expression of a policy, such as the net income per head.
 *
 * @param name  its name in expressions
 * @param title  its name for people
 * @param expr  what it stands for
 * @param formula  the expression as written, for explanations
 * @param roots  the roots of the case that it reads, itself or through others
 * @param subject  the element type it is about, if it can be asked of each such thing ({@code for: member} makes
 *     {@code m.name}); within it the thing stands under the name of its type
 * @param provenance  the document that sets it; empty if it only names a step of what others set
 * @param origin  the policy that states it and what it took the place of; empty where it is authored on its own
 */
public record Definition(
        String name,
        Label title,
        Expr expr,
        String formula,
        ImmutableSet<String> roots,
        Optional<String> subject,
        Optional<Provenance> provenance,
        Optional<Origin> origin) {
    /**
     * A definition without a document of its own.
     *
     * @param name  its name in expressions
     * @param title  its name for people
     * @param expr  what it stands for
     * @param formula  the expression as written, for explanations
     * @param roots  the roots of the case that it reads, itself or through others
     * @param subject  the element type it is about, if it can be asked of each such thing
     */
    public Definition(
            String name, Label title, Expr expr, String formula, ImmutableSet<String> roots, Optional<String> subject) {
        this(name, title, expr, formula, roots, subject, Optional.empty(), Optional.empty());
    }
}
