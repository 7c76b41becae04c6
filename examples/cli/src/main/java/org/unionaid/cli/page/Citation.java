package org.unionaid.cli.page;

import java.util.Locale;
import java.util.Optional;
import org.unionaid.cli.render.Words;
import org.unionaid.engine.policy.Origin;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.policy.Provenance;

/** Writes where a rule or number is from: how far the document carries it, document, clause, level and note. */
record Citation(Policy policy, Words words) {
    void of(Markup html, Provenance provenance) {
        html.open("p", "class", "from");
        flag(html, provenance);
        html.text(" " + title(provenance));
        provenance.clause().map(words::of).ifPresent(clause -> html.text(words.say(", ", " ") + clause));
        origin(html, provenance.origin());
        html.close();
        provenance
                .note()
                .ifPresent(note -> html.element("p", words.say("Note: ", "说明：") + words.of(note), "class", "note"));
    }

    /** Which policy of a line states it and what it took the place of, where there is something to say. */
    void origin(Markup html, Optional<Origin> origin) {
        String seen = origin.map(
                        from -> from.seenFrom(policy.id(), words.language()).strip())
                .orElse("");
        if (!seen.isEmpty()) {
            html.text(" ").element("span", seen, "class", "level");
        }
    }

    void flag(Markup html, Provenance provenance) {
        html.element(
                "span",
                words.of(provenance.flag().label()),
                "class",
                "flag " + provenance.flag().name().toLowerCase(Locale.ROOT));
    }

    String title(Provenance provenance) {
        return words.of(provenance.source().title());
    }
}
