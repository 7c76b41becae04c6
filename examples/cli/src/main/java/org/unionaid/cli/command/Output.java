package org.unionaid.cli.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.unionaid.cli.render.Words;
import org.unionaid.code.Language;
import org.unionaid.json.jackson2.UnionAidJson;
import picocli.CommandLine.Option;

/** The options about output that every command has. */
public final class Output {
    private final JsonMapper mapper = UnionAidJson.mapper();

    @Option(names = "--json", description = "Print JSON instead of text.")
    private boolean json;

    @Option(names = "--lang", paramLabel = "zh|en", description = "Language of the text, en unless given.")
    private Language language = Language.EN;

    @SuppressWarnings("UnusedVariable") // picocli looks at it
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    private boolean help;

    /** The options with nothing chosen. */
    public Output() {}

    /**
     * Whether JSON is wanted.
     *
     * @return true for JSON
     */
    public boolean json() {
        return json;
    }

    /**
     * The words in the language wanted.
     *
     * @return the words
     */
    public Words words() {
        return new Words(language);
    }

    /**
     * The language wanted.
     *
     * @return the language
     */
    public Language language() {
        return language;
    }

    /**
     * The strict mapper.
     *
     * @return the mapper
     */
    public JsonMapper mapper() {
        return mapper;
    }

    /**
     * JSON for people.
     *
     * @param node  the tree, not null
     * @return its text, indented
     */
    public String pretty(JsonNode node) {
        try {
            return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree that cannot be written", e);
        }
    }
}
