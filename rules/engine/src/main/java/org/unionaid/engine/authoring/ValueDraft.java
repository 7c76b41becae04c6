package org.unionaid.engine.authoring;

import com.google.common.collect.ImmutableSet;
import org.unionaid.engine.yaml.YamlNode;

/**
 * How a value is found: an expression ({@link Term}) or a table ({@link TableDraft}). Immutable and thread-safe.
 *
 * @param <T>  the kind of term that the value is
 */
public abstract class ValueDraft<T extends Term<T>> {
    ValueDraft() {}

    abstract YamlNode node();

    abstract ImmutableSet<Declaration> needs();

    /**
     * This value under a name of its own in the policy (定义): explanations show it by this name, and it is calculated once.
     *
     * @param name  its name in expressions: letters, digits and underscores
     * @param zh  its name in Chinese
     * @param en  its name in English
     * @return a term that stands for it
     */
    public T named(String name, String zh, String en) {
        Page whole = Page.blank().withLabel("title", zh, en).withValue("is", this);
        Declaration declaration = new Declaration("definitions", name, Origin.here(), whole.node(), whole.needs());
        return standingFor(name, ImmutableSet.of(declaration));
    }

    /** A term that stands for this value under a name. */
    abstract T standingFor(String name, ImmutableSet<Declaration> needs);
}
