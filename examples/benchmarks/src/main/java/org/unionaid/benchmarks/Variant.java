package org.unionaid.benchmarks;

/**
 * One way to decide the whole population.
 *
 * @param name  its name in the table
 * @param households  how many households it decides; a slow one decides the first few only
 * @param all  decides them all and gives the sum of their checksums
 */
record Variant(String name, int households, Run all) {
    /** Decides all households once. */
    interface Run {
        long checksum();
    }
}
