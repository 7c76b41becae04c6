package org.unionaid.cli.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.unionaid.cli.render.Words;
import org.unionaid.code.Language;
import org.unionaid.json.jackson2.UnionAidJson;
import picocli.CommandLine.Option;

/** The options about output that every command has. */
final class Output {
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

    boolean json() {
        return json;
    }

    Words words() {
        return new Words(language);
    }

    Language language() {
        return language;
    }

    JsonMapper mapper() {
        return mapper;
    }

    String pretty(JsonNode node) {
        try {
            return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree that cannot be written", e);
        }
    }
}
