package org.unionaid.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.unionaid.code.Language;

/** Documents in which something private stands where something else should, once for each place and each form. */
final class SpoiltDocuments {

    private static final ObjectMapper PLAIN = new ObjectMapper();
    private static final String NUMBER = "110105194912310021";
    private static final String NAME = "张某某";
    private static final List<String> FORMS = List.of(
            "\"" + NAME + " " + NUMBER + "\"",
            NUMBER,
            "[\"" + NAME + NUMBER + "\"]",
            "{\"" + NAME + NUMBER + "\":1}",
            "{\"" + NUMBER + "\":\"" + NAME + "\"}");

    private SpoiltDocuments() {}

    static List<String> of(String json) {
        List<String> spoilt = new ArrayList<>();
        try {
            JsonNode root = PLAIN.readTree(json);
            for (String form : FORMS) {
                spoilt.add(form);
                spoil(root, root, PLAIN.readTree(form), spoilt);
            }
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
        return spoilt;
    }

    /** Puts the secret in place of each part in turn, and beside the parts of each object, and takes it away again. */
    private static void spoil(JsonNode root, JsonNode at, JsonNode secret, List<String> spoilt) {
        if (at instanceof ObjectNode object) {
            for (String name :
                    List.copyOf(object.propertyStream().map(it -> it.getKey()).toList())) {
                JsonNode part = object.get(name);
                object.set(name, secret);
                spoilt.add(root.toString());
                object.set(name, part);
                spoil(root, part, secret, spoilt);
            }
            object.set(NAME + NUMBER, secret);
            spoilt.add(root.toString());
            object.remove(NAME + NUMBER);
        } else if (at instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                JsonNode item = list.get(i);
                list.set(i, secret);
                spoilt.add(root.toString());
                list.set(i, item);
                spoil(root, item, secret, spoilt);
            }
        }
    }

    /** Neither the exception, nor any cause of it, nor what we say of it repeats the secret. */
    static void assertSilent(Jackson.Refused refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            assertSilent(cause.toString());
        }
        assertSilent(refused.problem.in(Language.ZH));
        assertSilent(refused.problem.in(Language.EN));
        assertSilent(refused.problem.toString());
    }

    private static void assertSilent(String text) {
        assertThat(text).doesNotContain(NUMBER.substring(0, 8), NAME);
    }
}
