package org.unionaid.ledger;

import java.util.Optional;
import org.unionaid.entitlement.Entitlement;
import org.unionaid.identity.ProgramId;
import org.unionaid.program.Beneficiary;
import org.unionaid.program.Purpose;

/** What entitlements that repeat each other have in common, apart from overlapping periods. */
record ConflictKey(Beneficiary beneficiary, ProgramId program, Purpose purpose, Optional<String> event) {

    static ConflictKey of(Entitlement entitlement) {
        return new ConflictKey(
                entitlement.beneficiary(), entitlement.program(), entitlement.purpose(), entitlement.event());
    }
}
