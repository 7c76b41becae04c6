package org.unionaid.benchmarks.peers;

import org.unionaid.benchmarks.plain.Grants;
import org.unionaid.benchmarks.plain.PlainHousehold;

/** Another engine that decides the workload; one instance serves one thread. */
public interface Peer {
    /** Its name and version, as the table shows it. */
    String name();

    /** Decides one household. */
    Grants decide(PlainHousehold household);
}
