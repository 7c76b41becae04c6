package org.unionaid.engine.coverage;

import org.unionaid.code.Label;

/**
 * Something that no case shows and that changing one thing about a case does not show either: somebody has to write that case,
 * or no case can be so.
 *
 * @param spot  where it stands in the policy
 * @param text  what is not shown, for people
 */
public record Gap(Spot spot, Label text) {}
