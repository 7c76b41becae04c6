package org.unionaid.testkit.timeline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.stream.Collectors;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.book.PolicyBook;
import org.unionaid.engine.catalog.Fact;
import org.unionaid.engine.compile.PolicySource;
import org.unionaid.engine.facts.Catalog;
import org.unionaid.engine.value.Type;

/** A policy whose programs ask every standard fact about a subject, so that any change of any of them changes a decision. */
final class EveryFact {
    private static final Catalog CATALOG = Catalog.standard();
    private static final ImmutableMap<String, ImmutableList<String>> ROOTS = ImmutableMap.of(
            "household", ImmutableList.of("household", "file"),
            "member", ImmutableList.of("member"),
            "employer", ImmutableList.of("employer"),
            "roster", ImmutableList.of("roster"));
    private static final String HEAD = """
            policy: every-fact
            title: {zh: 全部事实, en: Every fact}
            jurisdiction: "100000"
            valid: {from: 2000-01-01, reviewBy: 2030-01-01}
            sources:
              notice: {title: {zh: 测试通知, en: Test notice}}
            programs:
            """;

    private EveryFact() {}

    static PolicyBook book() {
        String programs = ROOTS.entrySet().stream()
                .map(root -> program(root.getKey(), root.getValue()))
                .collect(Collectors.joining());
        return PolicyBook.of(CompiledPolicy.compile(PolicySource.of("every.yaml", HEAD + programs)));
    }

    private static String program(String subject, ImmutableList<String> receivers) {
        String conditions = CATALOG.facts().stream()
                .filter(fact -> fact.steady() && receivers.contains(fact.receiver()))
                .map(fact ->
                        "      - {id: " + fact.receiver() + "-" + fact.name() + ", when: '" + question(fact) + "'}\n")
                .collect(Collectors.joining());
        return (subject + ":\n"
                        + "  title: {zh: 测试, en: Test}\n"
                        + "  for: " + subject + "\n"
                        + "  purpose: LIVING\n"
                        + "  window: once\n"
                        + "  source: notice\n"
                        + "  flag: printed\n"
                        + "  gives: cash\n"
                        + "  cap: {is: 1.00 yuan, over: trim}\n"
                        + "  eligible:\n"
                        + "    all:\n" + conditions)
                .indent(2);
    }

    /** A comparison with the fact on its left, so that the decision's reason shows the fact's value. */
    private static String question(Fact fact) {
        String arguments = fact.parameters().isEmpty()
                ? ""
                : "(" + fact.parameters().stream().map(EveryFact::sample).collect(Collectors.joining(", ")) + ")";
        String asked = fact.receiver() + "." + fact.name() + arguments;
        Type type = fact.type();
        if (type.kind() == Type.Kind.LIST) {
            return asked + ".size() >= 0";
        }
        String value = type.optional() ? asked + ".orValue(" + sample(type) + ")" : asked;
        return type.kind() == Type.Kind.BOOLEAN ? value : value + " == " + sample(type);
    }

    private static String sample(Type type) {
        return switch (type.kind()) {
            case BOOLEAN -> "false";
            case WINDOW -> "last 12 months";
            case CODE ->
                CATALOG.findCodes(type.name())
                        .orElseThrow()
                        .labels()
                        .keySet()
                        .iterator()
                        .next();
            case DATE -> "date(\"2024-05-05\")";
            case QUANTITY ->
                type.unit().equals(Type.MONEY.unit())
                        ? "0.00 yuan"
                        : type.unit().equals(Type.NUMBER.unit()) ? "1" : "1 months";
            default -> throw new IllegalStateException("no sample of " + type);
        };
    }
}
