/**
 * YAML read so that every word keeps its place.
 *
 * <p>The entry point is {@link org.unionaid.engine.yaml.YamlReader}; it gives a tree of {@link org.unionaid.engine.yaml.YamlNode}.
 * The one idea: a scalar is only its text. Numbers and dates are read from that text by those who know what they expect,
 * never by YAML, so {@code 2014-01-01}, {@code no} and {@code 0100} cannot turn into something else on the way.
 */
@NullMarked
package org.unionaid.engine.yaml;

import org.jspecify.annotations.NullMarked;
