package org.unionaid.engine.policy;

import java.util.Optional;
import org.unionaid.code.Label;
import org.unionaid.code.Language;

/**
 * Where a rule or number comes from.
 *
 * @param source  the document
 * @param clause  the clause in it, such as 第五条; where it is written in one language only, both are the same
 * @param flag  how far the document carries it
 * @param note  what was interpreted or assumed, and why; where it is written in one language only, both are the same
 * @param origin  the policy that states it and what it took the place of; empty where it is authored on its own
 */
public record Provenance(
        Source source, Optional<Label> clause, Flag flag, Optional<Label> note, Optional<Origin> origin) {
    /**
     * Where a rule authored on its own comes from.
     *
     * @param source  the document
     * @param clause  the clause in it
     * @param flag  how far the document carries it
     * @param note  what was interpreted or assumed, and why
     */
    public Provenance(Source source, Optional<Label> clause, Flag flag, Optional<Label> note) {
        this(source, clause, flag, note, Optional.empty());
    }

    /**
     * The policy that states it.
     *
     * @return the level; empty where it is authored on its own
     */
    public Optional<PolicyLevel> level() {
        return origin.map(Origin::level);
    }

    /**
     * The citation for a person.
     *
     * @param language  the language, not null
     * @return title, clause and flag, such as {@code 《…》第五条（文件载明）}
     */
    public String cite(Language language) {
        String clauseText = clause.map(c -> language == Language.ZH ? c.zh() : ", " + c.en())
                .orElse("");
        return language == Language.ZH
                ? titleZh() + clauseText + "（" + flag.label().zh() + "）"
                : "\"" + source.title().en() + "\"" + clauseText + " ("
                        + flag.label().en() + ")";
    }

    /** A title that has book-title marks of its own gets no second pair. */
    private String titleZh() {
        String title = source.title().zh();
        return title.contains("《") ? title : "《" + title + "》";
    }
}
