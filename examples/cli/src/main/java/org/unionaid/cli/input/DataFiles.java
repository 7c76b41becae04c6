package org.unionaid.cli.input;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.unionaid.code.Label;
import org.unionaid.engine.issue.Location;
import org.unionaid.json.jackson2.UnionAidJson;

/** Reads things of the model from JSON, JSON Lines and YAML files, each with its place. Immutable and thread-safe. */
public final class DataFiles {
    private static final YAMLFactory YAML = YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private final JsonMapper mapper = UnionAidJson.mapper();

    /** A reader. */
    public DataFiles() {}

    /**
     * Reads one thing.
     *
     * @param file  a file that holds one JSON value, or YAML if its name ends in {@code .yaml}
     * @param type  what it is
     * @param <T>  what it is
     * @return the thing
     * @throws InputException if the file cannot be read as such a thing
     */
    public <T> T one(Path file, Class<T> type) {
        String text = TextFiles.read(file);
        try (JsonParser parser = file.toString().endsWith(".yaml") ? YAML.createParser(text) : parser(text)) {
            return mapper.readValue(parser, type);
        } catch (JsonProcessingException e) {
            throw JsonProblem.of(file.toString(), 1, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads many things: a JSON list {@code name.json}, or {@code name.jsonl} with one thing on each line.
     *
     * @param folder  where the file is
     * @param name  its name without an ending
     * @param type  what the things are
     * @param <T>  what the things are
     * @return the things in the order of the file; empty if there is no such file
     * @throws InputException if a file cannot be read as such things, or there are both
     */
    public <T> ImmutableList<Located<T>> many(Path folder, String name, Class<T> type) {
        Path list = folder.resolve(name + ".json");
        Path lines = folder.resolve(name + ".jsonl");
        if (Files.exists(list) && Files.exists(lines)) {
            throw new InputException(
                    lines,
                    Label.of(
                            "与 " + list.getFileName() + " 只能有一个",
                            "stands beside " + list.getFileName() + ", expected one of them"));
        }
        if (Files.exists(lines)) {
            return lines(lines, type);
        }
        return Files.exists(list) ? list(list, type) : ImmutableList.of();
    }

    private <T> ImmutableList<Located<T>> list(Path file, Class<T> type) {
        ObjectReader reader = mapper.readerFor(type).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        ImmutableList.Builder<Located<T>> things = ImmutableList.builder();
        try (JsonParser parser = parser(TextFiles.read(file))) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                throw new InputException(
                        new Location(file.toString(), 1, 1),
                        Label.of("应为 JSON 列表 [ … ]", "expected a JSON list [ … ]"));
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                JsonLocation at = parser.currentTokenLocation();
                T thing = reader.readValue(parser);
                things.add(new Located<>(thing, new Location(file.toString(), at.getLineNr(), at.getColumnNr())));
            }
            return things.build();
        } catch (JsonProcessingException e) {
            throw JsonProblem.of(file.toString(), 1, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a file with one thing on each line; blank lines are passed over.
     *
     * @param file  the file
     * @param type  what the things are
     * @param <T>  what the things are
     * @return the things in the order of the file
     * @throws InputException if there is no such file, or a line cannot be read as such a thing
     */
    public <T> ImmutableList<Located<T>> lines(Path file, Class<T> type) {
        List<String> lines = TextFiles.read(file).lines().toList();
        ImmutableList.Builder<Located<T>> things = ImmutableList.builder();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                things.add(new Located<>(
                        line(file.toString(), i + 1, lines.get(i), type), new Location(file.toString(), i + 1, 1)));
            }
        }
        return things.build();
    }

    /**
     * Reads one thing from one line.
     *
     * @param file  the file as the user knows it, for messages
     * @param number  which line it is, from 1
     * @param line  the line
     * @param type  what it is
     * @param <T>  what it is
     * @return the thing
     * @throws InputException if the line cannot be read as such a thing
     */
    public <T> T line(String file, int number, String line, Class<T> type) {
        try {
            return mapper.readValue(line, type);
        } catch (JsonProcessingException e) {
            throw JsonProblem.of(file, number, e);
        }
    }

    private JsonParser parser(String text) throws IOException {
        return mapper.getFactory().createParser(text);
    }
}
