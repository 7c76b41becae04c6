package org.unionaid.engine.authoring;

import com.google.common.collect.ImmutableSet;
import org.unionaid.engine.issue.Location;
import org.unionaid.engine.yaml.YamlNode;

/**
 * An entry of a policy that other parts name: a source, a parameter, a definition. A draft collects those that it needs.
 *
 * @param section  {@code sources}, {@code parameters} or {@code definitions}
 * @param name  its name there
 * @param at  the line that wrote it
 * @param node  what it says
 * @param needs  what it names itself, directly
 */
record Declaration(String section, String name, Location at, YamlNode node, ImmutableSet<Declaration> needs) {}
