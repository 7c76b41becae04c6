package org.unionaid.engine.compile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.unionaid.engine.catalog.Fact;
import org.unionaid.engine.catalog.Formula;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.facts.Catalog;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.issue.IssueCollector;
import org.unionaid.engine.language.Syntax;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.value.Value;

/** Gives calls and parts their meaning: facts, aggregates over lists, and the few functions of the language. */
final class CallChecker {
    private static final ImmutableMap<String, Expr.AggregateKind> AGGREGATES = ImmutableMap.of(
            "exists", Expr.AggregateKind.EXISTS,
            "all", Expr.AggregateKind.ALL,
            "filter", Expr.AggregateKind.FILTER,
            "sum", Expr.AggregateKind.SUM,
            "min", Expr.AggregateKind.MIN,
            "max", Expr.AggregateKind.MAX);
    private static final ImmutableSet<String> LIST_WORDS = ImmutableSet.<String>builder()
            .addAll(AGGREGATES.keySet())
            .add("size")
            .build();

    /** The functions of the language; a formula cannot have one of these names. */
    static final ImmutableSet<String> FUNCTIONS = ImmutableSet.of("min", "max", "size", "date");

    private final ExpressionChecker checker;
    private final IssueCollector issues;

    CallChecker(ExpressionChecker checker, IssueCollector issues) {
        this.checker = checker;
        this.issues = issues;
    }

    Optional<Expr> check(Syntax.Call call, Optional<Type> expected) {
        if (call.receiver().isEmpty()) {
            return function(call, expected);
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
            case LIST -> ofList(call, receiver.get());
            default -> unknown(call, receiver.get().type().toString(), ImmutableSet.of("orValue"));
        };
    }

    private Optional<Expr> fact(Syntax.Call call, Expr receiver) {
        String type = receiver.type().name();
        Optional<Fact> found = checker.vocabulary().catalog().findFact(type, call.name());
        if (found.isEmpty()) {
            return unknown(call, type, checker.vocabulary().catalog().factNames(type));
        }
        Fact fact = found.get();
        boolean present = checker.requirePresent(receiver);
        return arguments(call, fact.toString(), fact.parameters())
                .filter(arguments -> present)
                .map(arguments -> new Expr.FactOf(call.at(), receiver, fact, arguments));
    }

    private Optional<Expr> formula(Syntax.Call call, Formula formula) {
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

    private Optional<Expr> ofList(Syntax.Call call, Expr list) {
        if (!checker.requirePresent(list)) {
            return Optional.empty();
        }
        if (call.name().equals("size") && call.arguments().isEmpty()) {
            return Optional.of(new Expr.Size(call.at(), list));
        }
        Expr.AggregateKind kind = AGGREGATES.get(call.name());
        if (kind == null) {
            return unknown(call, list.type().toString(), LIST_WORDS);
        }
        if (call.arguments().size() != 2 || !(call.arguments().get(0) instanceof Syntax.Name variable)) {
            checker.mismatch(
                    call.at(),
                    "write '" + call.name() + "(x, ...)' with a name for each thing and an expression",
                    "应写作 '" + call.name() + "(x, 表达式)'");
            return Optional.empty();
        }
        Type element = Type.element(list.type().name());
        Optional<Expr> body =
                checker.with(variable.name(), element).check(call.arguments().get(1), Optional.empty());
        return body.flatMap(b -> aggregate(call, kind, list, variable.name(), b));
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
                if (!body.type().isQuantity()) {
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

    private Optional<Expr> function(Syntax.Call call, Optional<Type> expected) {
        return switch (call.name()) {
            case "min", "max" -> extreme(call, expected);
            case "size" -> size(call);
            case "date" -> date(call);
            default -> {
                Catalog catalog = checker.vocabulary().catalog();
                Optional<Formula> formula = catalog.findFormula(call.name());
                yield formula.isPresent()
                        ? formula(call, formula.get())
                        : unknown(
                                call,
                                "",
                                Sets.union(FUNCTIONS, catalog.formulas().keySet())
                                        .immutableCopy());
            }
        };
    }

    private Optional<Expr> extreme(Syntax.Call call, Optional<Type> expected) {
        ImmutableList.Builder<Expr> operands = ImmutableList.builder();
        Optional<Type> type = Optional.empty();
        boolean complete = !call.arguments().isEmpty();
        for (Syntax argument : call.arguments()) {
            Optional<Expr> operand = checker.check(argument, expected);
            complete &= operand.isPresent();
            if (operand.isPresent()) {
                Type wanted = type.orElse(operand.get().type().required());
                boolean ordered = wanted.isQuantity() || wanted.equals(Type.DATE);
                if (!ordered) {
                    checker.mismatch(
                            operand.get().at(),
                            "'" + call.name() + "' needs numbers or dates, found " + wanted,
                            "'" + call.name() + "' 需要数值或日期，实为 " + wanted);
                }
                complete &= ordered && checker.require(operand.get(), wanted, "each argument", "各参数");
                type = Optional.of(wanted);
                operands.add(operand.get());
            }
        }
        return complete && type.isPresent()
                ? Optional.of(new Expr.Extreme(call.at(), call.name().equals("min"), operands.build(), type.get()))
                : Optional.empty();
    }

    private Optional<Expr> size(Syntax.Call call) {
        if (call.arguments().size() != 1) {
            checker.mismatch(call.at(), "'size' takes one list", "'size' 需要一个列表");
            return Optional.empty();
        }
        return checker.check(call.arguments().get(0), Optional.empty())
                .filter(list -> {
                    if (list.type().kind() != Type.Kind.LIST) {
                        checker.mismatch(list.at(), "'size' takes a list, found " + list.type(), "'size' 需要列表");
                        return false;
                    }
                    return checker.requirePresent(list);
                })
                .map(list -> new Expr.Size(call.at(), list));
    }

    private Optional<Expr> date(Syntax.Call call) {
        if (call.arguments().size() == 1 && call.arguments().get(0) instanceof Syntax.Quoted quoted) {
            try {
                Value day = new Value.Day(LocalDate.parse(quoted.text()));
                return Optional.of(new Expr.Constant(call.at(), day, Type.DATE));
            } catch (DateTimeException e) {
                issues.error(
                        IssueCode.BAD_VALUE,
                        quoted.at(),
                        "'" + quoted.text() + "' is no date such as 2024-01-31",
                        "'" + quoted.text() + "' 不是 2024-01-31 形式的日期");
                return Optional.empty();
            }
        }
        checker.mismatch(call.at(), "write date(\"2024-01-31\")", "应写作 date(\"2024-01-31\")");
        return Optional.empty();
    }

    private Optional<Expr> unknown(Syntax.Call call, String receiver, ImmutableSet<String> known) {
        String name = "'" + call.name() + "'";
        boolean function = receiver.isEmpty();
        issues.unknownWord(
                IssueCode.UNKNOWN_NAME,
                call.at(),
                name + (function ? " is no function" : " is no fact of '" + receiver + "'"),
                function ? "没有名为 " + name + " 的函数" : "'" + receiver + "' 没有名为 " + name + " 的事实",
                call.name(),
                known);
        return Optional.empty();
    }
}
