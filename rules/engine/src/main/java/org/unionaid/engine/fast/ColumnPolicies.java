package org.unionaid.engine.fast;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.unionaid.engine.catalog.FactContext;
import org.unionaid.engine.policy.ParameterValue;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.policy.Program;
import org.unionaid.program.SubjectType;

/**
 * The code that decides from columns, for the policies asked about last: a policy that differs from another by the values of
 * its parameters only is decided by the same, warmed-up class. Bounded and thread-safe.
 */
public final class ColumnPolicies {
    private static final int MOST = 64;

    /** What the code depends on. */
    private record Key(ImmutableList<Object> content, SubjectType type, ImmutableList<Object> shape) {}

    @SuppressWarnings("serial") // never written
    private final Map<Key, ColumnCode> codes = new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, ColumnCode> eldest) {
            return size() > MOST;
        }
    };

    private int made;

    /** No code yet. */
    public ColumnPolicies() {}

    ColumnPolicy at(
            Policy policy,
            SubjectType type,
            FactContext context,
            ImmutableMap<String, ParameterValue> parameters,
            Reference reference) {
        ImmutableList<Object> content = ImmutableList.of(policy.definitions(), policy.programs(), policy.stacking());
        ImmutableList<Program> programs = policy.programs().values().stream()
                .filter(program -> ColumnCode.isFor(program, type))
                .collect(ImmutableList.toImmutableList());
        ColumnCode code = code(new Key(content, type, FastPolicies.shape(parameters)), policy, parameters);
        return new ColumnPolicy(policy, code, context, parameters, programs, reference);
    }

    private synchronized ColumnCode code(Key key, Policy policy, ImmutableMap<String, ParameterValue> parameters) {
        return codes.computeIfAbsent(key, any -> {
            made++;
            return ColumnCode.of(policy, key.type(), parameters);
        });
    }

    /**
     * How often code was generated.
     *
     * @return the number of classes, those that were dropped included
     */
    public synchronized int made() {
        return made;
    }
}
