package org.unionaid.engine.expression;

/** Writes expressions as a policy would: canonical text that reads back as the same expression. */
public final class ExprText {
    private ExprText() {}

    /**
     * The text of an expression; structures of YAML are written as functions ({@code round}, {@code first}, {@code bands},
     * {@code steps}).
     *
     * @param expr  the expression, not null
     * @return its canonical text, on one line
     * @throws IllegalArgumentException if it holds a constant that cannot be written, such as a thing of a case
     */
    public static String of(Expr expr) {
        return expr.accept(new ExprWriter()).text();
    }
}
