package org.unionaid.engine.writing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.unionaid.code.Label;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.expression.ExprText;
import org.unionaid.engine.issue.Location;
import org.unionaid.engine.yaml.YamlNode;

/** A mapping while it is written; not for sharing. */
final class Sheet {
    private static final Location NOWHERE = new Location("policy", 1, 1);

    private final Map<String, YamlNode> entries = new LinkedHashMap<>();

    Sheet put(String key, YamlNode value) {
        entries.put(key, value);
        return this;
    }

    Sheet put(String key, String text) {
        return put(key, text(text));
    }

    Sheet put(String key, Optional<String> text) {
        text.ifPresent(t -> put(key, t));
        return this;
    }

    Sheet put(String key, Expr expr) {
        return put(key, ExprText.of(expr));
    }

    Sheet put(String key, Label label) {
        return put(key, label(label));
    }

    Sheet putLabel(String key, Optional<Label> label) {
        label.ifPresent(l -> put(key, l));
        return this;
    }

    Sheet putWord(String key, Enum<?> word) {
        return put(key, camel(word.name()));
    }

    Sheet putList(String key, List<? extends YamlNode> items) {
        return put(key, new YamlNode.Sequence(NOWHERE, ImmutableList.copyOf(items)));
    }

    /** A section, left out if it is empty. */
    Sheet putSection(String key, Sheet section) {
        return section.entries.isEmpty() ? this : put(key, section.node());
    }

    YamlNode.Mapping node() {
        ImmutableMap.Builder<String, Location> keys = ImmutableMap.builder();
        entries.keySet().forEach(key -> keys.put(key, NOWHERE));
        return new YamlNode.Mapping(NOWHERE, ImmutableMap.copyOf(entries), keys.buildOrThrow());
    }

    static YamlNode text(String text) {
        return new YamlNode.Scalar(NOWHERE, text, false);
    }

    static YamlNode label(Label label) {
        return label.zh().equals(label.en())
                ? text(label.zh())
                : new Sheet().put("zh", label.zh()).put("en", label.en()).node();
    }

    static String camel(String constant) {
        StringBuilder word = new StringBuilder();
        for (String part : constant.toLowerCase(Locale.ROOT).split("_", -1)) {
            word.append(word.length() == 0 ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return word.toString();
    }
}
