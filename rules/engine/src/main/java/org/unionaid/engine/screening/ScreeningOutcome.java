package org.unionaid.engine.screening;

/**
 * How a screening ended (筛查结局). Immutable and thread-safe.
 *
 * @param summary  what the cases come to that were handed over: all of them, or the first so many
 * @param isComplete  whether every case of the source was handed over; false if the screening was cancelled before
 */
public record ScreeningOutcome(ScreeningSummary summary, boolean isComplete) {}
