package org.unionaid.testkit.change;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.unionaid.engine.policy.Criterion;
import org.unionaid.engine.policy.Definition;
import org.unionaid.engine.policy.Limit;
import org.unionaid.engine.policy.Parameter;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.policy.Program;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.ProgramId;

/** Other policies made of one: each with one thing otherwise. */
final class Variants {
    private Variants() {}

    /** Everything whose order says nothing the other way round: parameters, definitions, programs, criteria. */
    static Policy reversed(Policy policy) {
        ImmutableMap.Builder<ProgramId, Program> programs = ImmutableMap.builder();
        reversed(policy.programs())
                .forEach((id, program) ->
                        programs.put(id, program(program, reversed(program.eligible()), program.limits())));
        return policy(policy, reversed(policy.parameters()), reversed(policy.definitions()), programs.buildOrThrow());
    }

    /** A parameter without any value for a place. */
    static Policy without(Policy policy, Parameter parameter, DivisionCode place) {
        Map<String, Parameter> parameters = new LinkedHashMap<>(policy.parameters());
        parameters.put(
                parameter.name(),
                new Parameter(
                        parameter.name(),
                        parameter.title(),
                        parameter.type(),
                        parameter.values().entrySet().stream()
                                .filter(entry -> !place.lineage().contains(entry.getKey()))
                                .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue)),
                        parameter.until(),
                        parameter.reviewBy(),
                        parameter.provenance(),
                        parameter.ownProvenance(),
                        parameter.at()));
        return policy(policy, ImmutableMap.copyOf(parameters), policy.definitions(), policy.programs());
    }

    /** Every program with one limit more. */
    static Policy limited(Policy policy, Function<Program, Limit> limit) {
        ImmutableMap.Builder<ProgramId, Program> programs = ImmutableMap.builder();
        policy.programs()
                .forEach((id, program) -> programs.put(
                        id,
                        program(
                                program,
                                program.eligible(),
                                ImmutableList.<Limit>builder()
                                        .addAll(program.limits())
                                        .add(limit.apply(program))
                                        .build())));
        return policy(policy, policy.parameters(), policy.definitions(), programs.buildOrThrow());
    }

    static Policy policy(
            Policy policy,
            ImmutableMap<String, Parameter> parameters,
            ImmutableMap<String, Definition> definitions,
            ImmutableMap<ProgramId, Program> programs) {
        return new Policy(
                policy.id(),
                policy.title(),
                policy.jurisdiction(),
                policy.valid(),
                policy.reviewBy(),
                policy.hash(),
                policy.sources(),
                policy.codeLists(),
                parameters,
                definitions,
                programs,
                policy.stacking(),
                policy.allocation());
    }

    static Program program(Program program, Criterion eligible, ImmutableList<Limit> limits) {
        return new Program(
                program.id(),
                program.title(),
                program.subject(),
                program.purpose(),
                program.window(),
                program.times(),
                eligible,
                program.benefit(),
                limits,
                program.approval(),
                program.funding(),
                program.quota(),
                program.provenance(),
                program.at());
    }

    private static Criterion reversed(Criterion criterion) {
        if (criterion instanceof Criterion.AllOf all) {
            return new Criterion.AllOf(reversed(all.parts()));
        }
        if (criterion instanceof Criterion.AtLeast some) {
            return new Criterion.AtLeast(some.count(), reversed(some.parts()));
        }
        return criterion instanceof Criterion.NoneOf none ? new Criterion.NoneOf(reversed(none.part())) : criterion;
    }

    private static ImmutableList<Criterion> reversed(ImmutableList<Criterion> parts) {
        return parts.reverse().stream().map(Variants::reversed).collect(ImmutableList.toImmutableList());
    }

    private static <K, V> ImmutableMap<K, V> reversed(ImmutableMap<K, V> map) {
        List<Map.Entry<K, V>> entries = new ArrayList<>(map.entrySet());
        Collections.reverse(entries);
        return ImmutableMap.copyOf(entries);
    }
}
