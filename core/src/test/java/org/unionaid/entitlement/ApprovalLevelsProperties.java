package org.unionaid.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.unionaid.money.Money;

/** Laws of {@link ApprovalLevels}. */
class ApprovalLevelsProperties {

    private static final List<ApprovalLevel> RANKS =
            List.of(ApprovalLevelsTests.OWN, ApprovalLevelsTests.PROVINCE, ApprovalLevelsTests.NATION);

    @Property
    void levelFor_moreMoney_neverNeedsALowerLevel(
            @ForAll @LongRange(min = 0, max = 6_000_000) long fen,
            @ForAll @LongRange(min = 0, max = 100_000) long more) {
        assertThat(rank(fen + more)).isGreaterThanOrEqualTo(rank(fen));
    }

    private static int rank(long fen) {
        return RANKS.indexOf(ApprovalLevelsTests.PRINTED.levelFor(Money.ofFen(fen)));
    }
}
