package org.unionaid.engine.schema;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.unionaid.engine.yaml.YamlNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Holds documents against a schema, as an editor does. */
final class SchemaCheck {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private final Schema schema;

    SchemaCheck(FileSchema file) {
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(file.text());
    }

    /** What is wrong; empty if nothing is. */
    List<Error> errors(YamlNode document) {
        return schema.validate(json(document));
    }

    boolean accepts(YamlNode document) {
        return errors(document).isEmpty();
    }

    private static JsonNode json(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            ObjectNode object = JSON.objectNode();
            mapping.entries().forEach((key, value) -> object.set(key, json(value)));
            return object;
        }
        if (node instanceof YamlNode.Sequence sequence) {
            ArrayNode array = JSON.arrayNode();
            sequence.items().forEach(item -> array.add(json(item)));
            return array;
        }
        return scalar((YamlNode.Scalar) node);
    }

    /** Unquoted words as YAML 1.2 reads them. */
    private static JsonNode scalar(YamlNode.Scalar scalar) {
        String text = scalar.text();
        if (scalar.isNull()) {
            return JSON.nullNode();
        }
        if (scalar.plain() && (text.equals("true") || text.equals("false"))) {
            return JSON.booleanNode(text.equals("true"));
        }
        if (scalar.plain() && text.matches("-?(0|[1-9][0-9]*)")) {
            return JSON.numberNode(Long.parseLong(text));
        }
        if (scalar.plain() && text.matches("-?(0|[1-9][0-9]*)\\.[0-9]+")) {
            return JSON.numberNode(new java.math.BigDecimal(text));
        }
        return JSON.stringNode(text);
    }
}
