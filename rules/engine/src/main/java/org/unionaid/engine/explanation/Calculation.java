package org.unionaid.engine.explanation;

import java.util.Optional;
import org.unionaid.code.Label;
import org.unionaid.engine.policy.Origin;
import org.unionaid.engine.policy.Provenance;
import org.unionaid.engine.value.Value;

/**
 * How a named value came about (核算过程).
 *
 * @param name  the definition's name, or {@code cap} or {@code award}
 * @param title  its name for people
 * @param formula  the formula as written
 * @param withNumbers  the formula with numbers in place of names
 * @param result  what it came to; empty if not known
 * @param provenance  the document that sets it; empty if it only names a step of what others set
 * @param origin  the policy that states it; empty where it is authored on its own
 */
public record Calculation(
        String name,
        Label title,
        String formula,
        Label withNumbers,
        Optional<Value> result,
        Optional<Provenance> provenance,
        Optional<Origin> origin) {}
