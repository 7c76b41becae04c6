package org.unionaid.engine.fast;

import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;
import org.unionaid.engine.catalog.FactContext;
import org.unionaid.engine.policy.ParameterValue;
import org.unionaid.engine.policy.Policy;

/**
 * One policy as generated code, for every place and day it is bound to. Code is generated when it is first asked for, and kept
 * in a {@link CodeCache}. Thread-safe.
 */
public final class FastPolicies {
    private final Policy policy;
    private final CodeCache codes;
    private volatile @Nullable Content content; // a look at all the rules, for those who generate code

    /**
     * No code yet.
     *
     * @param policy  the policy to generate code for, not null
     * @param codes  where code is kept, not null
     */
    public FastPolicies(Policy policy, CodeCache codes) {
        this.policy = policy;
        this.codes = codes;
    }

    /**
     * The policy bound to a place and a day.
     *
     * @param context  day and place
     * @param parameters  the parameters that have a value there
     * @param reference  decides what the generated code leaves open
     * @return the policy, ready to read cases
     */
    public FastPolicy at(FactContext context, ImmutableMap<String, ParameterValue> parameters, Reference reference) {
        return new FastPolicy(policy, detail -> code(parameters, detail), context, parameters, reference);
    }

    private PolicyCode code(ImmutableMap<String, ParameterValue> parameters, Detail detail) {
        return codes.code(
                CodeKey.of(PolicyCode.class, content(), parameters, detail),
                () -> PolicyCode.of(policy, parameters, detail));
    }

    private Content content() {
        Content known = content;
        if (known == null) {
            known = codes.content(policy);
            content = known;
        }
        return known;
    }
}
