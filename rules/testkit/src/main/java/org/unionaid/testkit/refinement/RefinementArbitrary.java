package org.unionaid.testkit.refinement;

import com.google.common.collect.ImmutableList;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.testkit.aidcase.AidCaseArbitrary;

/**
 * Generates whole cases of which up to a dozen facts are hidden. Fails shrink to few hidden facts.
 *
 * <p>Every method returns a new arbitrary. Immutable and thread-safe.
 */
public final class RefinementArbitrary extends ArbitraryDecorator<Refinement> {
    private static final int PICKS = 1_000;

    private final AidCaseArbitrary cases;
    private final int most;

    private RefinementArbitrary(AidCaseArbitrary cases, int most) {
        this.cases = cases;
        this.most = most;
    }

    /**
     * Cases with up to twelve facts hidden.
     *
     * @param cases  the cases; whatever they are told, they are drawn with every fact known, not null
     * @return the arbitrary
     */
    public static RefinementArbitrary of(AidCaseArbitrary cases) {
        return new RefinementArbitrary(cases.allKnown(), 12);
    }

    /**
     * Another number of hidden facts.
     *
     * @param facts  how many at most, at least 1
     * @return a new arbitrary
     * @throws IllegalArgumentException if it is below 1
     */
    public RefinementArbitrary hidingAtMost(int facts) {
        if (facts < 1) {
            throw new IllegalArgumentException("At least one fact must be hidden, asked for " + facts);
        }
        return new RefinementArbitrary(cases, facts);
    }

    @Override
    protected Arbitrary<Refinement> arbitrary() {
        Arbitrary<Set<Integer>> picks =
                Arbitraries.integers().between(0, PICKS - 1).set().ofMinSize(1).ofMaxSize(most);
        return Combinators.combine(cases, picks).as(RefinementArbitrary::hiding).withoutEdgeCases();
    }

    /** The numbers are spread evenly over the facts of the case, however many there are. */
    private static Refinement hiding(AidCase answered, Set<Integer> picks) {
        ImmutableList<CaseFact> facts = CaseFacts.of(answered).all();
        return Refinement.hiding(
                answered,
                picks.stream()
                        .sorted()
                        .map(pick -> facts.get(pick * facts.size() / PICKS))
                        .distinct()
                        .toList());
    }
}
