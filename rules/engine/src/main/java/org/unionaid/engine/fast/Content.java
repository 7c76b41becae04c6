package org.unionaid.engine.fast;

import com.google.common.collect.ImmutableList;
import org.unionaid.engine.policy.Policy;

/**
 * What generated code is made from: a policy's rules without its name, places, dates and values. Policies of many places that
 * inherit the same rules have equal content. Its hash is kept, as the rules are a large tree. Immutable.
 */
final class Content {
    private final ImmutableList<Object> rules;
    private final int hash;

    private Content(ImmutableList<Object> rules) {
        this.rules = rules;
        this.hash = rules.hashCode();
    }

    static Content of(Policy policy) {
        return new Content(ImmutableList.of(
                policy.definitions(),
                policy.programs(),
                policy.programs().keySet().asList(),
                policy.stacking()));
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Content that && hash == that.hash && rules.equals(that.rules));
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
