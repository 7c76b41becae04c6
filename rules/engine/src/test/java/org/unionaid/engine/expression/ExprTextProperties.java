package org.unionaid.engine.expression;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.unionaid.engine.ExpressionVocabulary;
import org.unionaid.engine.RandomExpressions;
import org.unionaid.engine.compile.CompileResult;

/** An expression written as text reads back as itself. */
class ExprTextProperties {
    @Provide
    Arbitrary<Expr> expressions() {
        return Arbitraries.oneOf(
                RandomExpressions.truths(4),
                RandomExpressions.numbers(4),
                RandomExpressions.money(4),
                RandomExpressions.dates(3));
    }

    @Property(tries = 400)
    void of_readBack_isTheSameExpressionAndTheSameText(@ForAll("expressions") Expr expr) {
        String text = ExprText.of(expr);

        CompileResult result = ExpressionVocabulary.compile(text);

        assertThat(result.hasErrors()).as("%s%n%s", text, result.issues()).isFalse();
        Expr read = result.policy().definitions().get("probe").expr();
        assertThat(RandomExpressions.shape(read)).as(text).isEqualTo(RandomExpressions.shape(expr));
        assertThat(ExprText.of(read)).isEqualTo(text);
    }
}
