package org.unionaid.engine.compile;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unionaid.engine.catalog.CodeList;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.language.Syntax;
import org.unionaid.engine.policy.Parameter;
import org.unionaid.engine.value.Type;

/** Gives lists of codes, tables by code, and parameters of other places their meaning. */
final class TableChecker {
    private final ExpressionChecker checker;

    TableChecker(ExpressionChecker checker) {
        this.checker = checker;
    }

    Optional<Expr> membership(Syntax.Infix infix) {
        Optional<Expr> item = checker.check(infix.left(), Optional.empty());
        if (!(infix.right() instanceof Syntax.ListOf list)) {
            return item.flatMap(i -> inSet(infix, i));
        }
        ImmutableList.Builder<Expr> items = ImmutableList.builder();
        boolean complete = true;
        for (Syntax syntax : list.items()) {
            Optional<Expr> checked = checker.check(syntax, item.map(Expr::type));
            if (checked.isPresent()
                    && item.isPresent()
                    && !checked.get().type().fits(item.get().type())) {
                checker.mismatch(
                        checked.get().at(),
                        "this is " + checked.get().type() + " in a list for "
                                + item.get().type(),
                        "列表项类型为 " + checked.get().type() + "，应为 " + item.get().type());
                complete = false;
            }
            complete &= checked.isPresent();
            checked.ifPresent(items::add);
        }
        return complete && item.isPresent()
                ? Optional.of(new Expr.Membership(infix.at(), item.get(), items.build()))
                : Optional.empty();
    }

    private Optional<Expr> inSet(Syntax.Infix infix, Expr item) {
        return checker.check(infix.right(), Optional.empty()).flatMap(set -> {
            boolean fits = set.type().kind() == Type.Kind.CODES
                    && item.type().kind() == Type.Kind.CODE
                    && item.type().name().equals(set.type().name());
            if (!fits) {
                checker.mismatch(
                        infix.right().at(),
                        "'in' needs a list such as [A, B] or codes of the same kind, found " + item.type() + " in "
                                + set.type(),
                        "'in' 后应为 [A, B] 形式的列表或同类代码，实为 " + item.type() + " in " + set.type());
                return Optional.empty();
            }
            return checker.requirePresent(set) ? Optional.of(new Expr.InSet(infix.at(), item, set)) : Optional.empty();
        });
    }

    Optional<Expr> lookup(Syntax.Index index) {
        Optional<Expr> table = checker.check(index.table(), Optional.empty());
        Optional<Type> key = table.map(t -> Type.code(t.type().name()));
        Optional<Expr> code = checker.check(index.key(), key);
        if (table.isEmpty() || code.isEmpty()) {
            return Optional.empty();
        }
        if (table.get().type().kind() != Type.Kind.TABLE) {
            checker.mismatch(
                    table.get().at(),
                    "only a table (a parameter with 'by') has cells, found "
                            + table.get().type(),
                    "只有按代码取值的参数（写了 'by'）可以用方括号，实为 " + table.get().type());
            return Optional.empty();
        }
        return checker.require(code.get(), key.get(), "the key", "键")
                ? Optional.of(new Expr.Lookup(index.at(), table.get(), code.get()))
                : Optional.empty();
    }

    /** {@code L at place}: a parameter's value at another place. */
    Optional<Expr> elsewhere(Syntax.Infix infix) {
        Optional<Expr> place = checker.check(infix.right(), Optional.of(Type.PLACE))
                .filter(p -> checker.require(p, Type.PLACE, "what stands after 'at'", "'at' 之后"));
        Optional<Parameter> parameter = infix.left() instanceof Syntax.Name name
                ? checker.vocabulary().parameter(name.name())
                : Optional.empty();
        if (parameter.isEmpty()) {
            checker.mismatch(
                    infix.left().at(), "only a parameter has a value at another place", "只有参数可以用 'at' 取其他地方的值");
            return Optional.empty();
        }
        return place.map(p -> new Expr.ParameterElsewhere(
                infix.at(), parameter.get().name(), p, parameter.get().type()));
    }

    /** {@code Category.DEEP}: a code with the name of its list. */
    Optional<Expr> qualified(Syntax.Call call, CodeList list) {
        return checker.check(new Syntax.Name(call.at(), call.name()), Optional.of(Type.code(list.name())))
                .filter(code -> checker.require(code, Type.code(list.name()), "this", "此处"));
    }

    /** The list named before the dot, if a code list of that name is meant. */
    Optional<CodeList> listNamed(Syntax.Call call) {
        return call.receiver()
                .filter(receiver -> !call.called() && receiver instanceof Syntax.Name)
                .map(receiver -> ((Syntax.Name) receiver).name())
                .filter(name -> !checker.isTaken(name))
                .flatMap(checker.vocabulary().catalog()::findCodes);
    }
}
