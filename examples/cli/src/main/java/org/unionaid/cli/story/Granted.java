package org.unionaid.cli.story;

import com.google.common.collect.ImmutableList;
import org.unionaid.disbursement.Disbursement;
import org.unionaid.entitlement.Entitlement;

/**
 * Something granted and in the ledger.
 *
 * @param entitlement  the grant, with its cap, award and fund
 * @param disbursements  its payments or deliveries
 */
public record Granted(Entitlement entitlement, ImmutableList<Disbursement> disbursements) {}
