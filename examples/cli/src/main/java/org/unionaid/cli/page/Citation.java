package org.unionaid.cli.page;

import java.util.Locale;
import org.unionaid.cli.render.Words;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.policy.Provenance;

/** Writes where a rule or number is from: how far the document carries it, document, clause, level and note. */
record Citation(Policy policy, Words words) {
    void of(Markup html, Provenance provenance) {
        html.open("p", "class", "from");
        flag(html, provenance);
        html.text(" " + title(provenance));
        provenance.clause().map(words::of).ifPresent(clause -> html.text(words.say(", ", " ") + clause));
        provenance
                .level()
                .filter(level -> !level.policy().equals(policy.id()))
                .ifPresent(level -> html.text(" ")
                        .element(
                                "span",
                                words.say("inherited from ", "承自上级：") + words.of(level.title()) + " ("
                                        + level.policy().value() + ")",
                                "class",
                                "level"));
        html.close();
        provenance
                .note()
                .ifPresent(note -> html.element("p", words.say("Note: ", "说明：") + words.of(note), "class", "note"));
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
