package org.unionaid.engine.compile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.unionaid.engine.catalog.CodeList;
import org.unionaid.engine.catalog.Fact;
import org.unionaid.engine.catalog.Formula;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.issue.IssueCollector;
import org.unionaid.engine.language.Syntax;
import org.unionaid.engine.value.Type;

/** Gives calls and parts their meaning: facts, aggregates over lists, and the few functions of the language. */
final class CallChecker {
    private static final ImmutableMap<String, Expr.AggregateKind> AGGREGATES = ImmutableMap.of(
            "exists", Expr.AggregateKind.EXISTS,
            "all", Expr.AggregateKind.ALL,
            "filter", Expr.AggregateKind.FILTER,
            "sum", Expr.AggregateKind.SUM,
            "min", Expr.AggregateKind.MIN,
            "max", Expr.AggregateKind.MAX);
    /** Words of other languages for words of ours. */
    private static final ImmutableMap<String, String> ALIASES =
            ImmutableMap.of("any", "exists", "some", "exists", "every", "all", "length", "size", "where", "filter");

    private static final ImmutableSet<String> LIST_WORDS = ImmutableSet.<String>builder()
            .addAll(AGGREGATES.keySet())
            .add("size", "count")
            .build();

    private final ExpressionChecker checker;
    private final IssueCollector issues;

    CallChecker(ExpressionChecker checker, IssueCollector issues) {
        this.checker = checker;
        this.issues = issues;
    }

    Optional<Expr> check(Syntax.Call call, Optional<Type> expected) {
        if (call.receiver().isEmpty()) {
            return new FunctionChecker(checker, issues).check(call, expected);
        }
        Optional<CodeList> codes = new TableChecker(checker).listNamed(call);
        if (codes.isPresent()) {
            return new TableChecker(checker).qualified(call, codes.get());
        }
        Optional<Expr> receiver = checker.check(call.receiver().get(), Optional.empty());
        if (receiver.isEmpty()) {
            return Optional.empty();
        }
        if (call.name().equals("orValue")) {
            return substitute(call, receiver.get());
        }
        return switch (receiver.get().type().kind()) {
            case ELEMENT -> fact(call, receiver.get());
            case LIST, WINDOW -> ofList(call, receiver.get());
            default -> unknown(call, receiver.get().type().toString(), ImmutableSet.of("orValue"));
        };
    }

    private Optional<Expr> fact(Syntax.Call call, Expr receiver) {
        String type = receiver.type().name();
        Optional<Fact> found = checker.vocabulary().catalog().findFact(type, call.name());
        if (found.isEmpty()) {
            return definitionFor(call, receiver, type);
        }
        Fact fact = found.get();
        boolean present = checker.requirePresent(receiver);
        return arguments(call, fact.toString(), fact.parameters())
                .filter(arguments -> present)
                .map(arguments -> new Expr.FactOf(call.at(), receiver, fact, arguments));
    }

    Optional<Expr> formula(Syntax.Call call, Formula formula) {
        return arguments(call, formula.toString(), formula.inputs().values().asList())
                .map(arguments -> new Expr.FormulaOf(call.at(), formula, arguments));
    }

    private Optional<ImmutableList<Expr>> arguments(Syntax.Call call, String what, ImmutableList<Type> types) {
        if (call.arguments().size() != types.size()) {
            checker.mismatch(
                    call.at(),
                    "'" + what + "' takes " + types.size() + " argument(s) " + types + ", found "
                            + call.arguments().size(),
                    "'" + what + "' 需要 " + types.size() + " 个参数，写了 "
                            + call.arguments().size() + " 个");
            return Optional.empty();
        }
        ImmutableList.Builder<Expr> arguments = ImmutableList.builder();
        boolean complete = true;
        for (int i = 0; i < types.size(); i++) {
            Type type = types.get(i);
            Optional<Expr> argument = checker.check(call.arguments().get(i), Optional.of(type))
                    .filter(expr -> (type.optional() && expr.type().fits(type))
                            || checker.require(expr, type.required(), "the argument", "参数"));
            complete &= argument.isPresent();
            argument.ifPresent(arguments::add);
        }
        return complete ? Optional.of(arguments.build()) : Optional.empty();
    }

    /** A definition about the receiver's type, asked of the receiver. */
    private Optional<Expr> definitionFor(Syntax.Call call, Expr receiver, String type) {
        ImmutableSet<String> about = checker.vocabulary().definitionsAbout(type);
        if (!about.contains(call.name()) || call.called()) {
            return unknown(
                    call,
                    type,
                    ImmutableSet.<String>builder()
                            .addAll(checker.vocabulary().catalog().factNames(type))
                            .addAll(about)
                            .build());
        }
        return checker.requirePresent(receiver)
                ? checker.vocabulary()
                        .definition(call.name(), call.at())
                        .map(d -> new Expr.DefinitionFor(
                                call.at(), call.name(), receiver, d.expr().type()))
                : Optional.empty();
    }

    private Optional<Expr> ofList(Syntax.Call call, Expr list) {
        if (!checker.requirePresent(list)) {
            return Optional.empty();
        }
        boolean months = list.type().kind() == Type.Kind.WINDOW;
        if (call.name().equals("size") && call.arguments().isEmpty() && !months) {
            return Optional.of(new Expr.Size(call.at(), list));
        }
        boolean count = call.name().equals("count") && !months;
        Expr.AggregateKind kind = count ? Expr.AggregateKind.FILTER : AGGREGATES.get(call.name());
        if (kind == null || (months && kind == Expr.AggregateKind.FILTER)) {
            return unknown(call, list.type().toString(), LIST_WORDS);
        }
        if (call.arguments().size() != 2 || !(call.arguments().get(0) instanceof Syntax.Name variable)) {
            checker.mismatch(
                    call.at(),
                    "write '" + call.name() + "(x, ...)' with a name for each thing and an expression",
                    "应写作 '" + call.name() + "(x, 表达式)'");
            return Optional.empty();
        }
        if (!checker.canOpen(variable)) {
            return Optional.empty();
        }
        Type element = months ? Type.WINDOW : Type.element(list.type().name());
        Optional<Expr> body =
                checker.with(variable.name(), element).check(call.arguments().get(1), Optional.empty());
        return body.flatMap(b -> aggregate(call, kind, list, variable.name(), b))
                .map(made -> count ? new Expr.Size(call.at(), made) : made);
    }

    private Optional<Expr> aggregate(Syntax.Call call, Expr.AggregateKind kind, Expr list, String variable, Expr body) {
        Type type;
        switch (kind) {
            case EXISTS, ALL, FILTER -> {
                if (!checker.require(body, Type.BOOLEAN, "the condition", "条件")) {
                    return Optional.empty();
                }
                type = kind == Expr.AggregateKind.FILTER ? list.type() : Type.BOOLEAN;
            }
            default -> {
                boolean dates = kind != Expr.AggregateKind.SUM && body.type().fits(Type.DATE);
                if (!body.type().isQuantity() && !dates) {
                    checker.mismatch(
                            body.at(),
                            "'" + call.name() + "' needs numbers, found " + body.type(),
                            "'" + call.name() + "' 需要数值，实为 " + body.type());
                    return Optional.empty();
                }
                if (!checker.requirePresent(body)) {
                    return Optional.empty();
                }
                type = kind == Expr.AggregateKind.SUM
                        ? body.type()
                        : body.type().orNone();
            }
        }
        return Optional.of(new Expr.Aggregate(call.at(), kind, list, variable, body, type));
    }

    private Optional<Expr> substitute(Syntax.Call call, Expr value) {
        if (call.arguments().size() != 1) {
            checker.mismatch(call.at(), "'orValue' takes one argument", "'orValue' 需要一个参数");
            return Optional.empty();
        }
        Type type = value.type().required();
        return checker.check(call.arguments().get(0), Optional.of(type))
                .filter(substitute -> checker.require(substitute, type, "the substitute", "替代值"))
                .map(substitute -> new Expr.Substitute(call.at(), value, substitute));
    }

    Optional<Expr> unknown(Syntax.Call call, String receiver, ImmutableSet<String> known) {
        String name = "'" + call.name() + "'";
        String meant = ALIASES.getOrDefault(call.name(), call.name());
        boolean function = receiver.isEmpty();
        issues.unknownWord(
                IssueCode.UNKNOWN_NAME,
                call.at(),
                name + (function ? " is no function" : " is no fact of '" + receiver + "'"),
                function ? "没有名为 " + name + " 的函数" : "'" + receiver + "' 没有名为 " + name + " 的事实",
                meant,
                known);
        return Optional.empty();
    }
}
