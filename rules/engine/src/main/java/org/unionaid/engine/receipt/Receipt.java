package org.unionaid.engine.receipt;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/**
 * One decision with every step by which it was reached (核算凭据). Immutable and thread-safe.
 *
 * <p>Results are texts of one form: {@code true}, {@code false}, {@code none}; an exact number with its unit, such as
 * {@code 248000/3 fen*month^-1} or {@code 12 month}; {@code date:2024-06-15}, {@code months:2023-06..2024-05},
 * {@code code:Category/DEEP}, {@code place:420100}, {@code thing:member[M-2]}, {@code things:member[M-1] member[M-2]};
 * {@code text:} with the SHA-256 of a text instead of the text; {@code unknown:} with the facts to ask; {@code failed:} with
 * code and place.
 *
 * @param header  what was decided, under what, about whom, by name: policy, policyHash, place, asOf, program, beneficiary,
 *     snapshot (the hash of the case as known), engine
 * @param parameters  the parameters used
 * @param steps  every step, each after those it builds on
 * @param answer  the decision, by name: decision, and its amounts, reasons and missing facts
 * @param seal  SHA-256 over everything else, so that a change shows; not a signature
 */
public record Receipt(
        ImmutableMap<String, String> header,
        ImmutableList<ParameterEntry> parameters,
        ImmutableList<Step> steps,
        ImmutableMap<String, String> answer,
        String seal) {
    /** What everybody who holds a receipt must be told. */
    public static final String CONFIDENTIAL = "保密：含个人经济和健康情况。Confidential: it tells of a person's income and health.";

    /**
     * A sealed receipt.
     *
     * @param header  what was decided, not null
     * @param parameters  the parameters used, not null
     * @param steps  every step, not null
     * @param answer  the decision, not null
     * @return the receipt with its seal
     */
    public static Receipt sealed(
            ImmutableMap<String, String> header,
            ImmutableList<ParameterEntry> parameters,
            ImmutableList<Step> steps,
            ImmutableMap<String, String> answer) {
        return new Receipt(header, parameters, steps, answer, Seal.of(header, parameters, steps, answer));
    }

    /**
     * Whether the seal is that of what the receipt says.
     *
     * @return false if anything was changed since it was sealed
     */
    public boolean isSealIntact() {
        return Seal.of(header, parameters, steps, answer).equals(seal);
    }
}
