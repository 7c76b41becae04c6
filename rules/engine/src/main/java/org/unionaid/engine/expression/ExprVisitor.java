package org.unionaid.engine.expression;

/**
 * A reader of expressions: one method for each member of the family, so that a reader cannot forget one.
 *
 * @param <R>  what the reader makes of an expression
 */
public interface ExprVisitor<R> {
    /** Reads a constant. */
    R constant(Expr.Constant expr);

    /** Reads a parameter. */
    R parameter(Expr.ParameterOf expr);

    /** Reads a parameter of another place. */
    R parameterElsewhere(Expr.ParameterElsewhere expr);

    /** Reads a table's cell. */
    R lookup(Expr.Lookup expr);

    /** Reads a definition. */
    R definition(Expr.DefinitionOf expr);

    /** Reads a definition for one thing. */
    R definitionFor(Expr.DefinitionFor expr);

    /** Reads a root of the case. */
    R root(Expr.Root expr);

    /** Reads an aggregate's variable. */
    R local(Expr.Local expr);

    /** Reads a fact. */
    R fact(Expr.FactOf expr);

    /** Reads a formula of a plug-in. */
    R formula(Expr.FormulaOf expr);

    /** Reads a negation of a condition. */
    R not(Expr.Not expr);

    /** Reads a negation of a number. */
    R negated(Expr.Negated expr);

    /** Reads a calculation. */
    R arithmetic(Expr.Arithmetic expr);

    /** Reads a comparison. */
    R comparison(Expr.Comparison expr);

    /** Reads an and or an or. */
    R logic(Expr.Logic expr);

    /** Reads a membership test. */
    R membership(Expr.Membership expr);

    /** Reads a membership test against held codes. */
    R inSet(Expr.InSet expr);

    /** Reads a first-match table. */
    R firstMatch(Expr.FirstMatch expr);

    /** Reads a substitute for none. */
    R substitute(Expr.Substitute expr);

    /** Reads a window. */
    R window(Expr.WindowOf expr);

    /** Reads an end of a window. */
    R windowEdge(Expr.WindowEdge expr);

    /** Reads a time between two dates. */
    R elapsed(Expr.Elapsed expr);

    /** Reads a part of a date. */
    R partOf(Expr.PartOf expr);

    /** Reads the size of a list. */
    R size(Expr.Size expr);

    /** Reads an aggregate. */
    R aggregate(Expr.Aggregate expr);

    /** Reads a least or greatest. */
    R extreme(Expr.Extreme expr);

    /** Reads a rounding. */
    R rounded(Expr.Rounded expr);

    /** Reads marginal bands. */
    R bands(Expr.Bands expr);

    /** Reads a step table. */
    R steps(Expr.Steps expr);
}
