/**
 * The same workload in engines that other teams use, each in its fastest form that was found.
 *
 * <p>The entry point is {@link org.unionaid.benchmarks.peers.Peer}. The one idea: a peer is given every advantage (sums over
 * the members and, where it has no loop, the cap of the year stay in Java) and must still come to the same amounts.
 */
@NullMarked
package org.unionaid.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
