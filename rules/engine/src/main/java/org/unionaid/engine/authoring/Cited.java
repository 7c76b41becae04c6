package org.unionaid.engine.authoring;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import org.unionaid.engine.policy.Flag;
import org.unionaid.engine.yaml.YamlNode;

/**
 * A part of a policy that says where it comes from. Immutable and thread-safe: each method gives a new part.
 *
 * @param <D>  the part itself
 */
public abstract class Cited<D extends Cited<D>> {
    private final Page page;

    Cited(Page page) {
        this.page = page;
    }

    abstract D of(Page other);

    Page page() {
        return page;
    }

    D with(String key, String text) {
        return of(page.with(key, text));
    }

    /**
     * The document, and how far it carries this.
     *
     * @param source  the document
     * @param flag  whether it prints this, lends it, or it is assumed
     * @return this with a source
     */
    public D from(SourceDraft source, Flag flag) {
        Page cited = page.with("source", source.key()).needing(ImmutableSet.of(source.declaration()));
        return of(cited.with("flag", flag.name().toLowerCase(Locale.ROOT)));
    }

    /**
     * The clause of the document.
     *
     * @param clause  such as 第五条
     * @return this with a clause
     */
    public D clause(String clause) {
        return with("clause", clause);
    }

    /**
     * What was interpreted or assumed, and why.
     *
     * @param note  the note
     * @return this with a note
     */
    public D note(String note) {
        return with("note", note);
    }

    /**
     * The clause of the document, in both languages.
     *
     * @param zh  such as 第五条
     * @param en  such as {@code article 5}
     * @return this with a clause
     */
    public D clause(String zh, String en) {
        return of(page.withLabel("clause", zh, en));
    }

    /**
     * What was interpreted or assumed, and why, in both languages.
     *
     * @param zh  the note in Chinese
     * @param en  the note in English
     * @return this with a note
     */
    public D note(String zh, String en) {
        return of(page.withLabel("note", zh, en));
    }

    /**
     * A further key of a policy file, for which there is no method here.
     *
     * @param key  the key
     * @param yaml  its value, in YAML
     * @return this with the key
     * @throws IllegalArgumentException if the value is no YAML
     */
    public D and(String key, String yaml) {
        YamlNode node = Yaml.read(yaml);
        return of(page.with(key, node));
    }
}
