package org.unionaid.engine.explanation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.unionaid.code.Label;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.Measure;
import org.unionaid.engine.decision.Reason;
import org.unionaid.engine.decision.Room;
import org.unionaid.engine.policy.Origin;
import org.unionaid.engine.policy.ParameterValue;
import org.unionaid.engine.policy.PolicyLevel;
import org.unionaid.engine.policy.Provenance;
import org.unionaid.identity.PolicyId;
import org.unionaid.money.Money;

/**
 * Explanations for machines: maps, lists, texts and truths that any JSON library writes. Codes are stable, values typed as
 * {@link ValueTree} says, and texts for people are {@code {zh, en}}.
 */
public final class ExplanationTree {
    private final PolicyId policy;

    private ExplanationTree(PolicyId policy) {
        this.policy = policy;
    }

    /**
     * An explanation as a tree.
     *
     * @param explanation  the explanation, not null
     * @return {@code program, beneficiary, decision, …}, as the guide "Reading a decision" lists them
     */
    public static Map<String, Object> of(Explanation explanation) {
        return new ExplanationTree(explanation.policy()).tree(explanation);
    }

    private Map<String, Object> tree(Explanation explanation) {
        Decision decision = explanation.decision();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("policy", policy.value());
        tree.put("program", explanation.key().program().value());
        tree.put("title", label(explanation.program().title()));
        tree.put("beneficiary", explanation.key().beneficiary().toString());
        tree.put("decision", decision.match(e -> "ELIGIBLE", i -> "INELIGIBLE", u -> "UNDETERMINED", f -> "FAILED"));
        if (decision instanceof Decision.Eligible eligible) {
            eligible(eligible, tree);
        } else if (decision instanceof Decision.Undetermined open) {
            tree.put("conditionsMet", open.conditionsMet());
            tree.put(
                    "missing",
                    list(
                            open.missing(),
                            fact -> ImmutableMap.of("path", fact.path(), "question", label(fact.question()))));
        } else if (decision instanceof Decision.Failed failed) {
            tree.put("failure", failed.failure().code().name());
            tree.put("where", failed.failure().where().toString());
        } else {
            tree.put("whyNot", list(explanation.whyNot().remedies(), remedy -> list(remedy, Reason::code)));
        }
        tree.put("reasons", list(decision.reasons(), this::reason));
        tree.put("calculations", list(explanation.calculations(), this::calculation));
        tree.put(
                "counted",
                list(
                        explanation.counted(),
                        award -> ImmutableMap.of(
                                "amount",
                                money(award.amount()),
                                "period",
                                award.period().toString())));
        tree.put("source", source(explanation.program().provenance()));
        return tree;
    }

    private void eligible(Decision.Eligible eligible, Map<String, Object> tree) {
        tree.put("cap", money(eligible.cap().value()));
        tree.put("fullCap", money(eligible.fullCap().value()));
        tree.put("used", money(eligible.used()));
        eligible.award().ifPresent(award -> tree.put("award", money(award.value())));
        tree.put("period", eligible.period().toString());
        tree.put("limits", list(eligible.terms().rooms(), this::room));
    }

    private Map<String, Object> room(Room room) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("limit", room.limit());
        tree.put("title", label(room.title()));
        room.full().ifPresent(full -> tree.put("full", money(full)));
        tree.put("used", money(room.used()));
        room.left().ifPresent(left -> tree.put("left", money(left)));
        tree.put("soft", room.soft());
        tree.put("source", source(room.provenance()));
        return tree;
    }

    private Map<String, Object> reason(Reason reason) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("code", reason.code());
        tree.put("verdict", reason.verdict().name());
        tree.put("negated", reason.negated());
        tree.put("title", label(reason.title()));
        reason.measure().ifPresent(measure -> tree.put("measure", measure(measure)));
        reason.provenance().ifPresent(source -> tree.put("source", source(source)));
        tree.put("parameters", list(reason.parameters(), this::parameter));
        tree.put("missing", list(reason.missing(), fact -> fact.path()));
        return tree;
    }

    private static Map<String, Object> measure(Measure measure) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("value", ValueTree.of(measure.value()));
        tree.put("operator", measure.operator().name());
        tree.put("limit", ValueTree.of(measure.limit()));
        measure.distance().ifPresent(distance -> {
            tree.put("distance", ValueTree.of(distance));
            tree.put("side", measure.side() == 0 ? "ON" : measure.side() > 0 ? "ABOVE" : "BELOW");
        });
        return tree;
    }

    private Map<String, Object> calculation(Calculation calculation) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", calculation.name());
        tree.put("title", label(calculation.title()));
        tree.put("formula", calculation.formula());
        tree.put("withNumbers", label(calculation.withNumbers()));
        calculation.result().ifPresent(result -> tree.put("result", ValueTree.of(result)));
        calculation
                .provenance()
                .ifPresentOrElse(
                        source -> tree.put("source", source(source)),
                        () -> calculation.origin().ifPresent(origin -> tree.put("origin", origin(origin))));
        return tree;
    }

    private Map<String, Object> parameter(ParameterValue used) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", used.parameter().name());
        tree.put("value", ValueTree.of(used.value()));
        tree.put("place", used.level().value());
        tree.put("from", used.from().toString());
        tree.put("source", source(used.provenance()));
        return tree;
    }

    private Map<String, Object> source(Provenance provenance) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("title", label(provenance.source().title()));
        provenance.clause().ifPresent(clause -> tree.put("clause", label(clause)));
        tree.put("flag", provenance.flag().name());
        provenance.note().ifPresent(note -> tree.put("note", label(note)));
        provenance.origin().ifPresent(origin -> tree.put("origin", origin(origin)));
        return tree;
    }

    private Map<String, Object> origin(Origin origin) {
        Map<String, Object> tree = level(origin.level());
        tree.put("inherited", origin.isInheritedBy(policy));
        tree.put("binding", origin.binding());
        tree.put("replaced", list(origin.replaced(), ExplanationTree::level));
        return tree;
    }

    private static Map<String, Object> level(PolicyLevel level) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("policy", level.policy().value());
        tree.put("title", label(level.title()));
        tree.put("jurisdiction", level.jurisdiction().value());
        tree.put("rank", level.rank().name());
        return tree;
    }

    private static Map<String, Object> money(Money money) {
        return ImmutableMap.of("type", "money", "fen", String.valueOf(money.fen()));
    }

    private static Map<String, Object> label(Label label) {
        return ImmutableMap.of("zh", label.zh(), "en", label.en());
    }

    private static <T> ImmutableList<Object> list(Iterable<? extends T> items, Function<T, Object> tree) {
        ImmutableList.Builder<Object> list = ImmutableList.builder();
        items.forEach(item -> list.add(tree.apply(item)));
        return list.build();
    }
}
