package org.unionaid.engine.compile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import org.unionaid.engine.catalog.CodeList;
import org.unionaid.engine.expression.ComparisonOperator;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.expression.WindowKind;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.issue.IssueCollector;
import org.unionaid.engine.issue.Location;
import org.unionaid.engine.language.Syntax;
import org.unionaid.engine.value.Fraction;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.value.Unit;
import org.unionaid.engine.value.Value;

/** Gives every name of an expression its meaning and every part its type; mistakes become issues. */
final class ExpressionChecker {
    private static final int MOST_LISTS = 4;

    private static final ImmutableMap<String, Expr.ArithmeticOperator> ARITHMETIC = ImmutableMap.of(
            "+", Expr.ArithmeticOperator.PLUS,
            "-", Expr.ArithmeticOperator.MINUS,
            "*", Expr.ArithmeticOperator.TIMES,
            "/", Expr.ArithmeticOperator.DIVIDED_BY);

    private final Vocabulary vocabulary;
    private final IssueCollector issues;
    private final ImmutableMap<String, Type> locals;
    private final Optional<String> subject;

    ExpressionChecker(Vocabulary vocabulary, IssueCollector issues) {
        this(vocabulary, issues, ImmutableMap.of(), Optional.empty());
    }

    private ExpressionChecker(
            Vocabulary vocabulary, IssueCollector issues, ImmutableMap<String, Type> locals, Optional<String> subject) {
        this.vocabulary = vocabulary;
        this.issues = issues;
        this.locals = locals;
        this.subject = subject;
    }

    /** A checker within a definition about an element type, which stands there under its own name. */
    ExpressionChecker about(Optional<String> elementType) {
        return new ExpressionChecker(vocabulary, issues, locals, elementType);
    }

    ExpressionChecker with(String local, Type type) {
        return new ExpressionChecker(
                vocabulary,
                issues,
                ImmutableMap.<String, Type>builder()
                        .putAll(locals)
                        .put(local, type)
                        .buildKeepingLast(),
                subject);
    }

    /** Whether a name is taken here, so that it cannot mean a code list. */
    boolean isTaken(String name) {
        return locals.containsKey(name) || vocabulary.knows(name);
    }

    /** Whether an aggregate may give its things this name here; if not, an issue says so. */
    boolean canOpen(Syntax.Name variable) {
        if (locals.containsKey(variable.name())) {
            issues.error(
                    IssueCode.NAME_CLASH,
                    variable.at(),
                    "the name '" + variable.name() + "' is already used around this list",
                    "外层列表已使用名称 '" + variable.name() + "'");
            return false;
        }
        if (locals.size() >= MOST_LISTS) {
            issues.error(
                    IssueCode.LIMIT_EXCEEDED,
                    variable.at(),
                    "more than " + MOST_LISTS + " lists, one within the other",
                    "列表嵌套超过 " + MOST_LISTS + " 层");
            return false;
        }
        return true;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Checks an expression; {@code expected} helps to read bare codes and is not enforced. */
    Optional<Expr> check(Syntax syntax, Optional<Type> expected) {
        if (syntax instanceof Syntax.Figure number) {
            return Optional.of(number(number));
        }
        if (syntax instanceof Syntax.Quoted quoted) {
            return Optional.of(new Expr.Constant(quoted.at(), new Value.Text(quoted.text()), Type.TEXT));
        }
        if (syntax instanceof Syntax.Name name) {
            return name(name, expected);
        }
        if (syntax instanceof Syntax.WindowOf window) {
            WindowKind kind = window.kind().equals("last")
                    ? WindowKind.LAST
                    : window.kind().equals("calendarYear") ? WindowKind.CALENDAR_YEAR : WindowKind.SCHOOL_YEAR;
            return Optional.of(new Expr.WindowOf(window.at(), kind, window.months(), 0));
        }
        if (syntax instanceof Syntax.Call call) {
            return new CallChecker(this, issues).check(call, expected);
        }
        if (syntax instanceof Syntax.Index index) {
            return new TableChecker(this).lookup(index);
        }
        if (syntax instanceof Syntax.Prefix prefix) {
            return prefix(prefix);
        }
        if (syntax instanceof Syntax.Infix infix) {
            return infix(infix);
        }
        if (syntax instanceof Syntax.Conditional conditional) {
            return conditional(conditional, expected);
        }
        if (syntax instanceof Syntax.Wrong) {
            return Optional.empty();
        }
        issues.error(
                IssueCode.TYPE_MISMATCH, syntax.at(), "a written-out list can only stand after 'in'", "列表只能写在 'in' 之后");
        return Optional.empty();
    }

    /** Checks an expression that must be true or false. */
    Optional<Expr> checkCondition(Syntax syntax) {
        return check(syntax, Optional.of(Type.BOOLEAN))
                .filter(expr -> require(expr, Type.BOOLEAN, "a condition", "条件"));
    }

    /** Whether an expression has a type and is never none; if not, an issue says so. */
    boolean require(Expr expr, Type type, String what, String whatZh) {
        if (!expr.type().fits(type)) {
            mismatch(
                    expr.at(),
                    what + " must be " + type + ", found " + expr.type(),
                    whatZh + "应为 " + type + "，实为 " + expr.type());
            return false;
        }
        return requirePresent(expr);
    }

    boolean requirePresent(Expr expr) {
        if (expr.type().optional()) {
            issues.error(
                    IssueCode.MAY_BE_NONE,
                    expr.at(),
                    "this may be none: test it with '!= none' or give a substitute with '.orValue(...)'",
                    "此值可能为“无”：请用 '!= none' 判断，或用 '.orValue(...)' 给出替代值");
            return false;
        }
        return true;
    }

    void mismatch(Location at, String en, String zh) {
        issues.error(IssueCode.TYPE_MISMATCH, at, en, zh);
    }

    private static Expr number(Syntax.Figure number) {
        Fraction value = Fraction.of(number.value());
        Value.Quantity quantity = switch (number.unit()) {
            case "yuan" -> new Value.Quantity(value.times(Fraction.of(100)), Unit.MONEY);
            case "years" -> new Value.Quantity(value.times(Fraction.of(12)), Unit.MONTHS);
            case "months" -> new Value.Quantity(value, Unit.MONTHS);
            case "days" -> new Value.Quantity(value, Unit.DAYS);
            case "%" -> new Value.Quantity(value.dividedBy(Fraction.of(100)), Unit.NUMBER);
            default -> new Value.Quantity(value, Unit.NUMBER);
        };
        return new Expr.Constant(number.at(), quantity, Type.quantity(quantity.unit()));
    }

    private Optional<Expr> name(Syntax.Name syntax, Optional<Type> expected) {
        String name = syntax.name();
        Location at = syntax.at();
        if (locals.containsKey(name)) {
            return Optional.of(new Expr.Local(at, name, locals.get(name)));
        }
        if (name.equals("true") || name.equals("false")) {
            return Optional.of(new Expr.Constant(at, Value.of(name.equals("true")), Type.BOOLEAN));
        }
        if (name.equals("none")) {
            return Optional.of(new Expr.Constant(at, Value.NONE, Type.NOTHING));
        }
        if (subject.equals(Optional.of(name))) {
            return Optional.of(new Expr.Root(at, name, Type.element(name)));
        }
        if (vocabulary.root(name).isPresent()) {
            return vocabulary.root(name).map(type -> new Expr.Root(at, name, type));
        }
        if (vocabulary.parameter(name).isPresent()) {
            return vocabulary.parameter(name).map(p -> new Expr.ParameterOf(at, name, p.type()));
        }
        if (vocabulary.hasDefinition(name)) {
            return vocabulary
                    .definition(name, at)
                    .map(d -> new Expr.DefinitionOf(at, name, d.expr().type()));
        }
        return vocabulary.isUnread(name) ? Optional.empty() : code(syntax, expected);
    }

    private Optional<Expr> code(Syntax.Name syntax, Optional<Type> expected) {
        String name = syntax.name();
        Optional<CodeList> list = expected.filter(type -> type.kind() == Type.Kind.CODE)
                .flatMap(type -> vocabulary.catalog().findCodes(type.name()))
                .or(() -> vocabulary.listOfCode(name));
        if (list.isPresent() && list.get().labels().containsKey(name)) {
            String type = list.get().name();
            return Optional.of(new Expr.Constant(syntax.at(), new Value.Coded(type, name), Type.code(type)));
        }
        ImmutableSet<String> codeNames =
                list.map(codes -> codes.labels().keySet()).orElse(ImmutableSet.of());
        Set<String> known = Sets.union(Sets.union(codeNames, locals.keySet()), vocabulary.names());
        String kind = list.map(codes -> "code of '" + codes.name() + "'").orElse("name");
        issues.unknownWord(
                IssueCode.UNKNOWN_NAME,
                syntax.at(),
                "'" + name + "' is no known " + kind,
                "未知的名称 '" + name + "'",
                name,
                known);
        return Optional.empty();
    }

    private Optional<Expr> prefix(Syntax.Prefix prefix) {
        if (prefix.operator().equals("!")) {
            return checkCondition(prefix.operand()).map(operand -> new Expr.Not(prefix.at(), operand));
        }
        return check(prefix.operand(), Optional.empty())
                .filter(this::requireQuantity)
                .map(operand ->
                        operand instanceof Expr.Constant constant && constant.value() instanceof Value.Quantity number
                                ? new Expr.Constant(
                                        prefix.at(),
                                        new Value.Quantity(number.amount().negated(), number.unit()),
                                        constant.type())
                                : new Expr.Negated(prefix.at(), operand));
    }

    boolean requireQuantity(Expr expr) {
        if (!expr.type().isQuantity()) {
            mismatch(expr.at(), "a number was expected, found " + expr.type(), "此处应为数值，实为 " + expr.type());
            return false;
        }
        return requirePresent(expr);
    }

    private Optional<Expr> infix(Syntax.Infix infix) {
        String operator = infix.operator();
        if (operator.equals("&&") || operator.equals("||")) {
            Optional<Expr> left = checkCondition(infix.left());
            Optional<Expr> right = checkCondition(infix.right());
            return both(
                    left,
                    right,
                    (l, r) -> new Expr.Logic(infix.at(), operator.equals("&&"), joined(operator.equals("&&"), l, r)));
        }
        if (operator.equals("in")) {
            return new TableChecker(this).membership(infix);
        }
        if (operator.equals("at")) {
            return new TableChecker(this).elsewhere(infix);
        }
        Expr.ArithmeticOperator arithmetic = ARITHMETIC.get(operator);
        if (arithmetic != null) {
            Optional<Expr> left = check(infix.left(), Optional.empty());
            Optional<Expr> right = check(infix.right(), Optional.empty());
            return left.isPresent() && right.isPresent()
                    ? arithmetic(infix.at(), arithmetic, left.get(), right.get())
                    : Optional.empty();
        }
        return comparison(infix, ComparisonOperator.of(operator));
    }

    private Optional<Expr> arithmetic(Location at, Expr.ArithmeticOperator operator, Expr left, Expr right) {
        boolean additive = operator == Expr.ArithmeticOperator.PLUS || operator == Expr.ArithmeticOperator.MINUS;
        boolean shift = additive
                && left.type().equals(Type.DATE)
                && (right.type().equals(Type.quantity(Unit.DAYS))
                        || right.type().equals(Type.quantity(Unit.MONTHS)));
        if (shift) {
            return Optional.of(new Expr.Arithmetic(at, operator, left, right, Type.DATE));
        }
        if (operator == Expr.ArithmeticOperator.MINUS
                && left.type().equals(Type.DATE)
                && right.type().equals(Type.DATE)) {
            return Optional.of(new Expr.Arithmetic(at, operator, left, right, Type.quantity(Unit.DAYS)));
        }
        boolean leftFits = requireQuantity(left);
        boolean rightFits = requireQuantity(right);
        if (!leftFits || !rightFits) {
            return Optional.empty();
        }
        Unit l = left.type().unit();
        Unit r = right.type().unit();
        if (additive && !l.equals(r)) {
            mismatch(at, "cannot add or subtract " + l + " and " + r, "单位不同，不能加减：" + l + " 与 " + r);
            return Optional.empty();
        }
        Unit unit = additive ? l : operator == Expr.ArithmeticOperator.TIMES ? l.times(r) : l.dividedBy(r);
        return Optional.of(new Expr.Arithmetic(at, operator, left, right, Type.quantity(unit)));
    }

    private Optional<Expr> comparison(Syntax.Infix infix, ComparisonOperator operator) {
        boolean rightFirst = infix.left() instanceof Syntax.Name name
                && !locals.containsKey(name.name())
                && !vocabulary.knows(name.name());
        Optional<Expr> first = check(rightFirst ? infix.right() : infix.left(), Optional.empty());
        Optional<Expr> second = check(rightFirst ? infix.left() : infix.right(), first.map(Expr::type));
        Optional<Expr> left = rightFirst ? second : first;
        Optional<Expr> right = rightFirst ? first : second;
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        return comparison(infix.at(), operator, left.get(), right.get());
    }

    private Optional<Expr> comparison(Location at, ComparisonOperator operator, Expr left, Expr right) {
        Type l = left.type();
        Type r = right.type();
        boolean withNone = l.equals(Type.NOTHING) || r.equals(Type.NOTHING);
        if (operator.isOrdering()) {
            boolean ordered = l.isQuantity() || l.required().equals(Type.DATE);
            if (!ordered || !l.fits(r)) {
                mismatch(at, "cannot compare " + l + " with " + r, "不能比较：" + l + " 与 " + r);
                return Optional.empty();
            }
            boolean leftPresent = requirePresent(left);
            boolean rightPresent = requirePresent(right);
            if (!leftPresent || !rightPresent) {
                return Optional.empty();
            }
        } else if (!withNone && !l.fits(r)) {
            mismatch(at, "cannot compare " + l + " with " + r, "不能比较：" + l + " 与 " + r);
            return Optional.empty();
        }
        return Optional.of(new Expr.Comparison(at, operator, left, right));
    }

    /** One list of what two conditions join; what they join in the same way themselves is not nested. */
    private static ImmutableList<Expr> joined(boolean all, Expr left, Expr right) {
        ImmutableList.Builder<Expr> operands = ImmutableList.builder();
        for (Expr side : ImmutableList.of(left, right)) {
            if (side instanceof Expr.Logic logic && logic.all() == all) {
                operands.addAll(logic.operands());
            } else {
                operands.add(side);
            }
        }
        return operands.build();
    }

    private Optional<Expr> conditional(Syntax.Conditional syntax, Optional<Type> expected) {
        Optional<Expr> condition = checkCondition(syntax.condition());
        Optional<Expr> then = check(syntax.then(), expected);
        Optional<Expr> otherwise = check(syntax.otherwise(), expected.or(() -> then.map(Expr::type)));
        if (condition.isEmpty() || then.isEmpty() || otherwise.isEmpty()) {
            return Optional.empty();
        }
        Optional<Type> type =
                common(syntax.at(), then.get().type(), otherwise.get().type());
        return type.map(t -> new Expr.FirstMatch(
                syntax.at(), ImmutableList.of(new Expr.FirstMatch.Row(condition.get(), then.get())), otherwise, t));
    }

    /** The type of a place where values of both types can stand; an issue if there is none. */
    Optional<Type> common(Location at, Type a, Type b) {
        if (a.equals(Type.NOTHING)) {
            return Optional.of(b.orNone());
        }
        if (b.equals(Type.NOTHING)) {
            return Optional.of(a.orNone());
        }
        if (!a.fits(b)) {
            mismatch(at, "one branch is " + a + ", another " + b, "各分支类型不同：" + a + " 与 " + b);
            return Optional.empty();
        }
        return Optional.of(a.optional() ? a : b);
    }

    private static Optional<Expr> both(
            Optional<Expr> left, Optional<Expr> right, java.util.function.BinaryOperator<Expr> join) {
        return left.isPresent() && right.isPresent()
                ? Optional.of(join.apply(left.get(), right.get()))
                : Optional.empty();
    }
}
