package org.unionaid.cli.input;

import org.unionaid.engine.issue.Location;

/**
 * Something read from a file, and where it stands there.
 *
 * @param value  what was read
 * @param at  the place of its first character
 * @param <T>  its type
 */
public record Located<T>(T value, Location at) {}
