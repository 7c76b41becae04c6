package org.unionaid.engine.verification;

import org.unionaid.code.Label;

/**
 * What is wrong with a receipt.
 *
 * @param step  the number of the first wrong step; 0 if it is the receipt as a whole
 * @param text  what was found and what was expected, for people
 */
public record Flaw(int step, Label text) {}
