package org.unionaid.engine.authoring;

import com.google.common.collect.ImmutableSet;
import org.unionaid.engine.issue.Location;

/** A document that rules are taken from (依据). Immutable and thread-safe. */
public final class SourceDraft {
    private final String key;
    private final Location at;
    private final Page page;

    private SourceDraft(String key, Location at, Page page) {
        this.key = key;
        this.at = at;
        this.page = page;
    }

    /**
     * A document.
     *
     * @param key  its short name within the policy
     * @param zh  its title in Chinese
     * @param en  its title in English
     * @return the source
     */
    public static SourceDraft source(String key, String zh, String en) {
        return new SourceDraft(key, Origin.here(), Page.blank().withLabel("title", zh, en));
    }

    /**
     * Who issued it.
     *
     * @param issuer  the issuer
     * @return the source with an issuer
     */
    public SourceDraft issuer(String issuer) {
        return new SourceDraft(key, at, page.with("issuer", issuer));
    }

    /**
     * Its date as printed.
     *
     * @param date  such as {@code 2019-12-22} or {@code 2018}
     * @return the source with a date
     */
    public SourceDraft date(String date) {
        return new SourceDraft(key, at, page.with("date", date));
    }

    String key() {
        return key;
    }

    Declaration declaration() {
        return new Declaration("sources", key, at, page.node(), ImmutableSet.of());
    }
}
