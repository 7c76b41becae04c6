package org.unionaid.engine.screening;

import java.util.Optional;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.DecisionKind;
import org.unionaid.engine.fast.CaseReader;
import org.unionaid.identity.ProgramId;
import org.unionaid.money.Money;
import org.unionaid.program.Beneficiary;

/**
 * How one program was decided for one beneficiary of a case. Immutable and thread-safe.
 *
 * @param program  the program
 * @param beneficiary  who would get the aid
 * @param kind  how it was decided
 * @param cap  the most that can be granted now (上限); zero unless eligible
 * @param award  what is awarded where the policy itself sets it (核定额)
 * @param decision  the whole decision with its reasons, if it was asked for
 */
public record ScreenedRow(
        ProgramId program,
        Beneficiary beneficiary,
        DecisionKind kind,
        Money cap,
        Optional<Money> award,
        Optional<Decision> decision) {
    static ScreenedRow of(CaseReader reader, int row, boolean reasons) {
        return new ScreenedRow(
                reader.programId(row),
                reader.beneficiary(row),
                reader.kind(row),
                Money.ofFen(reader.capFen(row)),
                reader.awardFen(row).isPresent()
                        ? Optional.of(Money.ofFen(reader.awardFen(row).getAsLong()))
                        : Optional.empty(),
                reasons ? Optional.of(reader.decision(row)) : Optional.empty());
    }
}
