package org.unionaid.json.jackson2;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.ErrorReportConfiguration;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.guava.GuavaModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Optional;
import org.unionaid.json.JsonLimits;
import org.unionaid.json.JsonProblem;

/** The JSON of this library with Jackson 2. */
public final class UnionAidJson {

    private UnionAidJson() {}

    /**
     * A strict mapper.
     *
     * <p>It refuses unknown, missing, null and repeated properties, values of another kind than asked for, numbers out
     * of range and anything after the end, each with line and column, and no error repeats a value of this library's
     * types. A document far larger or deeper than real ones is refused too.
     *
     * <p>It writes properties in alphabetical order, dates in ISO form, and leaves out what is absent or unknown.
     *
     * @return a new mapper; keep it, it is costly to make, and thread-safe as long as nobody configures it further
     */
    public static JsonMapper mapper() {
        return builder().build();
    }

    /**
     * A mapper that passes over properties it does not know, and is as strict as {@link #mapper()} in all else.
     *
     * <p>For documents of a later version, where what is new may be lost. A misspelt key is passed over too: what it should have
     * said is unknown then.
     *
     * @return a new mapper; keep it, it is costly to make, and thread-safe as long as nobody configures it further
     */
    public static JsonMapper lenientMapper() {
        return builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    /**
     * What is wrong with a document that a mapper of this class refused.
     *
     * @param problem what the mapper threw, not null
     * @return what is wrong and where, in both languages, without the value
     */
    public static JsonProblem problem(JsonProcessingException problem) {
        return Problems.of(problem);
    }

    private static JsonMapper.Builder builder() {
        return JsonMapper.builder(factory())
                .addModules(new GuavaModule(), new Jdk8Module(), new JavaTimeModule())
                .addModules(new UnionAidModule(), new ExactScalarsModule())
                .addHandler(new SilentProblems())
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST, MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(
                        SerializationFeature.WRITE_DATES_AS_TIMESTAMPS,
                        SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .defaultLeniency(false)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
                .defaultSetterInfo(JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL))
                .withConfigOverride(
                        Optional.class, override -> override.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.SET)));
    }

    private static JsonFactory factory() {
        return JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxDocumentLength(JsonLimits.DOCUMENT_LENGTH)
                        .maxNestingDepth(JsonLimits.NESTING)
                        .maxStringLength(JsonLimits.TEXT_LENGTH)
                        .maxNumberLength(JsonLimits.NUMBER_LENGTH)
                        .maxNameLength(JsonLimits.NAME_LENGTH)
                        .build())
                .errorReportConfiguration(ErrorReportConfiguration.builder()
                        .maxErrorTokenLength(0)
                        .maxRawContentLength(0)
                        .build())
                .build();
    }
}
