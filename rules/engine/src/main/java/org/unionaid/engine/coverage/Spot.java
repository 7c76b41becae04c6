package org.unionaid.engine.coverage;

import org.unionaid.engine.issue.Location;

/**
 * Where in a policy something stands.
 *
 * @param owner  the definition, or the program with its condition, limit or {@code cap}, such as {@code living-aid/cap}
 * @param at  the place in the text
 */
public record Spot(String owner, Location at) {}
