package org.unionaid.engine.authoring;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import org.unionaid.engine.policy.Flag;
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

    /**
     * The same, set by a document.
     *
     * @param name  its name in expressions: letters, digits and underscores
     * @param zh  its name in Chinese
     * @param en  its name in English
     * @param source  the document
     * @param flag  whether it prints this, lends it, or it is assumed
     * @param clause  such as 第五条
     * @return a term that stands for it
     */
    public T named(String name, String zh, String en, SourceDraft source, Flag flag, String clause) {
        Page whole = Page.blank()
                .withLabel("title", zh, en)
                .withValue("is", this)
                .with("source", source.key())
                .with("flag", flag.name().toLowerCase(Locale.ROOT))
                .with("clause", clause)
                .needing(ImmutableSet.of(source.declaration()));
        Declaration declaration = new Declaration("definitions", name, Origin.here(), whole.node(), whole.needs());
        return standingFor(name, ImmutableSet.of(declaration));
    }

    /** A term that stands for this value under a name. */
    abstract T standingFor(String name, ImmutableSet<Declaration> needs);
}
