package org.unionaid.engine.policy;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unionaid.engine.expression.Expr;
import org.unionaid.identity.ProgramId;

/**
 * How the items of one household go together (叠加规则). Immutable and thread-safe.
 *
 * @param oneOf  programs of which one item only is granted
 * @param limits  limits that several programs share
 * @param retest  whether an earlier item counts as income when the next is judged
 * @param order  in which order items are taken up; must be there if one of the rules above depends on it
 */
public record Stacking(
        ImmutableList<OneOf> oneOf, ImmutableList<Limit> limits, Optional<Retest> retest, Optional<ItemOrder> order) {
    /** Every item stands alone. */
    public static final Stacking FREE =
            new Stacking(ImmutableList.of(), ImmutableList.of(), Optional.empty(), Optional.empty());

    /**
     * Every expression: of groups and limits.
     *
     * @return the expressions, not those of definitions that they use
     */
    public ImmutableList<Expr> expressions() {
        ImmutableList.Builder<Expr> all = ImmutableList.builder();
        for (OneOf group : oneOf) {
            group.when().ifPresent(all::add);
        }
        for (Limit limit : limits) {
            limit.formula().ifPresent(all::add);
        }
        return all.build();
    }

    /**
     * The groups of one item only that hold a program.
     *
     * @param program  the program, not null
     * @return the groups
     */
    public ImmutableList<OneOf> groupsOf(ProgramId program) {
        ImmutableList.Builder<OneOf> groups = ImmutableList.builder();
        for (OneOf group : oneOf) {
            if (group.programs().contains(program)) {
                groups.add(group);
            }
        }
        return groups.build();
    }

    /**
     * The shared limits that hold a program.
     *
     * @param program  the program, not null
     * @return the limits
     */
    public ImmutableList<Limit> limitsOf(ProgramId program) {
        ImmutableList.Builder<Limit> shared = ImmutableList.builder();
        for (Limit limit : limits) {
            if (limit.programs().contains(program)) {
                shared.add(limit);
            }
        }
        return shared.build();
    }
}
