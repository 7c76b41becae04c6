/**
 * Speed, measured against the same rules written by hand.
 *
 * <p>The entry point is {@link org.unionaid.benchmarks.Benchmarks}. The one idea: a figure means something only as a
 * ratio to hand-written Java over the same households in the same run, and only if both come to the same checksum.
 */
package org.unionaid.benchmarks;
