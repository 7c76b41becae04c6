/**
 * The engine: policies as data, decisions with reasons.
 *
 * <p>The tour: {@link org.unionaid.engine.CompiledPolicy#compile} reads a policy and reports every mistake;
 * {@link org.unionaid.engine.CompiledPolicy#at} binds it to a place and a day; {@link org.unionaid.engine.BoundPolicy#assess}
 * decides every program of it for one case; {@link org.unionaid.engine.BoundPolicy#entitle} turns an application into
 * entitlements; {@link org.unionaid.engine.allocation.Allocator} shares what there is among many. The one idea: each step is
 * a pure function of its arguments, gives a new value, and says why.
 */
@NullMarked
package org.unionaid.engine;

import org.jspecify.annotations.NullMarked;
