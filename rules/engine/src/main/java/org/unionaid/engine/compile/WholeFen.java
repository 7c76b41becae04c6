package org.unionaid.engine.compile;

import java.util.HashMap;
import java.util.Map;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.expression.ExprVisitor;
import org.unionaid.engine.issue.Location;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.value.Value;

/**
 * Tells whether a number is certainly whole: then an amount has no fraction of a fen and needs no rounding. False means
 * "cannot promise", not "has a fraction".
 */
final class WholeFen implements ExprVisitor<Boolean> {
    private final Vocabulary vocabulary;
    private final Map<String, Boolean> definitions = new HashMap<>();

    WholeFen(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    private static boolean whole(Value value) {
        if (value instanceof Value.Table table) {
            return table.cells().values().stream().allMatch(WholeFen::whole)
                    && table.otherwise().map(WholeFen::whole).orElse(true);
        }
        return value.equals(Value.NONE)
                || (value instanceof Value.Quantity quantity
                        && quantity.amount().isWhole());
    }

    @Override
    public Boolean constant(Expr.Constant expr) {
        return whole(expr.value());
    }

    @Override
    public Boolean parameter(Expr.ParameterOf expr) {
        return isWhole(expr.name());
    }

    private boolean isWholeDefinition(String name, Location at) {
        Boolean known = definitions.get(name);
        if (known == null) {
            known = vocabulary
                    .definition(name, at)
                    .map(d -> d.expr().accept(this))
                    .orElse(false);
            definitions.put(name, known);
        }
        return known;
    }

    private boolean isWhole(String parameter) {
        return vocabulary
                .parameter(parameter)
                .map(p -> p.values().values().stream()
                        .allMatch(dated -> dated.values().stream().allMatch(WholeFen::whole)))
                .orElse(false);
    }

    @Override
    public Boolean parameterElsewhere(Expr.ParameterElsewhere expr) {
        return isWhole(expr.name());
    }

    @Override
    public Boolean lookup(Expr.Lookup expr) {
        return expr.table().accept(this);
    }

    @Override
    public Boolean definitionFor(Expr.DefinitionFor expr) {
        return isWholeDefinition(expr.name(), expr.at());
    }

    @Override
    public Boolean inSet(Expr.InSet expr) {
        return false;
    }

    @Override
    public Boolean windowEdge(Expr.WindowEdge expr) {
        return false;
    }

    @Override
    public Boolean elapsed(Expr.Elapsed expr) {
        return true;
    }

    @Override
    public Boolean partOf(Expr.PartOf expr) {
        return true;
    }

    @Override
    public Boolean definition(Expr.DefinitionOf expr) {
        return isWholeDefinition(expr.name(), expr.at());
    }

    @Override
    public Boolean root(Expr.Root expr) {
        return false;
    }

    @Override
    public Boolean local(Expr.Local expr) {
        return false;
    }

    /** Facts about money, counts and lengths are whole by contract. */
    @Override
    public Boolean fact(Expr.FactOf expr) {
        return expr.type().isQuantity();
    }

    /** An amount that a formula gives is whole by contract. */
    @Override
    public Boolean formula(Expr.FormulaOf expr) {
        return expr.type().equals(Type.MONEY);
    }

    @Override
    public Boolean not(Expr.Not expr) {
        return false;
    }

    @Override
    public Boolean negated(Expr.Negated expr) {
        return expr.operand().accept(this);
    }

    @Override
    public Boolean arithmetic(Expr.Arithmetic expr) {
        return expr.operator() != Expr.ArithmeticOperator.DIVIDED_BY
                && expr.left().accept(this)
                && expr.right().accept(this);
    }

    @Override
    public Boolean comparison(Expr.Comparison expr) {
        return false;
    }

    @Override
    public Boolean logic(Expr.Logic expr) {
        return false;
    }

    @Override
    public Boolean membership(Expr.Membership expr) {
        return false;
    }

    @Override
    public Boolean firstMatch(Expr.FirstMatch expr) {
        return expr.rows().stream().allMatch(row -> row.is().accept(this))
                && expr.otherwise().map(o -> o.accept(this)).orElse(true);
    }

    @Override
    public Boolean substitute(Expr.Substitute expr) {
        return expr.value().accept(this) && expr.ifNone().accept(this);
    }

    @Override
    public Boolean window(Expr.WindowOf expr) {
        return false;
    }

    @Override
    public Boolean size(Expr.Size expr) {
        return true;
    }

    @Override
    public Boolean aggregate(Expr.Aggregate expr) {
        return expr.body().accept(this);
    }

    @Override
    public Boolean extreme(Expr.Extreme expr) {
        return expr.operands().stream().allMatch(operand -> operand.accept(this));
    }

    @Override
    public Boolean rounded(Expr.Rounded expr) {
        return expr.step().isWhole();
    }

    @Override
    public Boolean bands(Expr.Bands expr) {
        return false;
    }

    @Override
    public Boolean steps(Expr.Steps expr) {
        return expr.steps().stream().allMatch(step -> step.is().accept(this))
                && expr.otherwise().accept(this);
    }
}
