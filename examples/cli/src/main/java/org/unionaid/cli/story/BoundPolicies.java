package org.unionaid.cli.story;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.unionaid.application.Application;
import org.unionaid.cli.input.Located;
import org.unionaid.engine.Binding;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.issue.Issue;
import org.unionaid.identity.DivisionCode;
import org.unionaid.time.AsOf;

/** A policy bound to every place and day that a story asks about, before anything is assessed. Immutable and thread-safe. */
final class BoundPolicies {
    private record Key(DivisionCode place, LocalDate day) {}

    private final ImmutableMap<Key, Binding> bindings;

    private BoundPolicies(ImmutableMap<Key, Binding> bindings) {
        this.bindings = bindings;
    }

    static BoundPolicies of(CompiledPolicy policy, ImmutableList<Located<Application>> applications) {
        Map<Key, Binding> bindings = new LinkedHashMap<>();
        for (Located<Application> application : applications) {
            bindings.computeIfAbsent(key(application.value()), key -> policy.bind(key.place(), AsOf.of(key.day())));
        }
        return new BoundPolicies(ImmutableMap.copyOf(bindings));
    }

    boolean hasErrors() {
        return bindings.values().stream().anyMatch(Binding::hasErrors);
    }

    ImmutableList<Issue> issues() {
        Set<Issue> issues = new LinkedHashSet<>();
        bindings.values().forEach(binding -> issues.addAll(binding.issues()));
        return ImmutableList.copyOf(issues);
    }

    BoundPolicy get(Application application) {
        Binding binding = bindings.get(key(application));
        if (binding == null) {
            throw new IllegalArgumentException("Application '" + application.id() + "' is not of this story");
        }
        return binding.policy();
    }

    private static Key key(Application application) {
        return new Key(application.place(), application.received());
    }
}
