package org.unionaid.engine.compile;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.Set;
import org.unionaid.engine.catalog.SubjectKind;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.expression.ExprWalk;
import org.unionaid.engine.policy.Criterion;
import org.unionaid.engine.policy.Definition;

/** Checks that formulas look only at things that their subject has: a program about an enterprise knows no household. */
final class Roots {
    private final ExpressionChecker checker;

    Roots(ExpressionChecker checker) {
        this.checker = checker;
    }

    /** The things that formulas for a kind of subject know. */
    static ImmutableSet<String> of(SubjectKind subject) {
        return ImmutableSet.<String>builder()
                .addAll(subject.roots().keySet())
                .add("today")
                .build();
    }

    void check(Criterion criterion, ImmutableSet<String> roots, String what) {
        if (criterion instanceof Criterion.Condition condition) {
            check(condition.expr(), roots, what);
        } else if (criterion instanceof Criterion.AllOf all) {
            all.parts().forEach(part -> check(part, roots, what));
        } else if (criterion instanceof Criterion.AtLeast some) {
            some.parts().forEach(part -> check(part, roots, what));
        } else if (criterion instanceof Criterion.NoneOf none) {
            check(none.part(), roots, what);
        }
    }

    void check(Expr expr, ImmutableSet<String> roots, String what) {
        Set<String> told = new HashSet<>();
        ExprWalk.walk(expr, part -> {
            ImmutableSet<String> needed = part instanceof Expr.Root root
                    ? ImmutableSet.of(root.name())
                    : part instanceof Expr.DefinitionOf of
                            ? checker.vocabulary()
                                    .definition(of.name(), of.at())
                                    .map(Definition::roots)
                                    .orElse(ImmutableSet.of())
                            : part instanceof Expr.DefinitionFor each
                                    ? checker.vocabulary()
                                            .definition(each.name(), each.at())
                                            .map(PolicyReader::rootsBesideSubject)
                                            .orElse(ImmutableSet.of())
                                    : ImmutableSet.of();
            for (String root : Sets.difference(needed, roots)) {
                if (told.add(root)) {
                    checker.mismatch(
                            part.at(),
                            what + " is not about a " + root + ": it can use " + String.join(", ", roots),
                            what + " 的对象没有 " + root + "，可用：" + String.join("、", roots));
                }
            }
        });
    }
}
