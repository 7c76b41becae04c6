package org.unionaid.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The JSON of this version: its types as they are documented, and a document of each as it was first written.
 * {@code -Dgolden.update=true} writes the list anew and adds documents of new types; look at the difference before committing.
 */
class JsonTypesTests {

    private static final boolean UPDATE = Boolean.getBoolean("golden.update");
    private static final Path LIST = Path.of("..", "docs", "json-types.md");
    private static final Path DOCUMENTS =
            Path.of("src", "test", "resources", "org", "unionaid", "json", "version-" + JsonFormat.VERSION + ".jsonl");

    @Test
    void list_ofTypes_isTheDocumentedOne() throws IOException {
        List<String> found = JsonTypeText.lines(ValueLawsTests.values().toList());
        if (UPDATE) {
            Files.write(LIST, found);
        }

        assertThat(found).containsExactlyElementsOf(Files.readAllLines(LIST));
    }

    @Test
    void documents_ofThisVersion_areReadAndWrittenAsEver() throws IOException {
        if (UPDATE) {
            addMissingDocuments();
        }
        List<String> lines = Files.readAllLines(DOCUMENTS);

        for (String line : lines) {
            JsonNode document = new ObjectMapper().readTree(line);
            Class<?> type = named(document.get("type").textValue());
            String json = document.get("json").toString();
            for (Jackson jackson : Jackson.values()) {
                assertThat(jackson.write(jackson.read(json, type))).as(line).isEqualTo(json);
            }
        }
        assertThat(ValueLawsTests.values().map(Class::getName)).isSubsetOf(typesOf(lines));
    }

    private static void addMissingDocuments() throws IOException {
        List<String> lines = new ArrayList<>(Files.exists(DOCUMENTS) ? Files.readAllLines(DOCUMENTS) : List.of());
        ImmutableSet<String> known = typesOf(lines);
        ValueLawsTests.values().filter(type -> !known.contains(type.getName())).forEach(type -> {
            for (long seed = 1; seed <= 2; seed++) {
                lines.add("{\"type\":\"" + type.getName() + "\",\"json\":"
                        + Jackson.TWO.write(new RandomValues(seed).of(type)) + "}");
            }
        });
        Files.write(DOCUMENTS, lines.stream().distinct().toList());
    }

    private static ImmutableSet<String> typesOf(List<String> lines) {
        return lines.stream()
                .map(line -> line.split("\"")[3])
                .collect(Collectors.collectingAndThen(Collectors.toList(), ImmutableSet::copyOf));
    }

    private static Class<?> named(String type) {
        try {
            return Class.forName(type);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("Type '" + type + "' of version " + JsonFormat.VERSION + " is gone", e);
        }
    }
}
