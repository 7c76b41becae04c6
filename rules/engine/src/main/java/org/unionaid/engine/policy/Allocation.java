package org.unionaid.engine.policy;

import com.google.common.collect.ImmutableMap;
import org.unionaid.engine.allocation.AllocationMethod;
import org.unionaid.engine.expression.Expr;

/**
 * How a policy shares what there is among those who ask (分配规则). Immutable and thread-safe.
 *
 * @param method  the method, from the catalog
 * @param options  a formula for each option of the method, about parameters only
 * @param provenance  the document that sets it
 */
public record Allocation(AllocationMethod method, ImmutableMap<String, Expr> options, Provenance provenance) {}
