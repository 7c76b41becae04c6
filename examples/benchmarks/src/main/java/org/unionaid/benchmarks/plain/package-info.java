/**
 * The workload without any library: the least a household can be, its rules as one method, and the seed it is made from.
 *
 * <p>The entry points are {@link org.unionaid.benchmarks.plain.PlainPopulation} and
 * {@link org.unionaid.benchmarks.plain.PlainRules}. The one idea: every other variant decides the same households, so every
 * variant has the same checksum.
 */
@NullMarked
package org.unionaid.benchmarks.plain;

import org.jspecify.annotations.NullMarked;
