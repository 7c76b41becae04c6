package org.unionaid.engine.compile;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.unionaid.engine.policy.GrantWindow;
import org.unionaid.engine.yaml.YamlNode;
import org.unionaid.engine.yaml.YamlValues;

/** Reads a period: a word such as {@code calendarYear}, or {@code {every: 12, from: 2024-05-01}} in months for a scheme's own. */
final class WindowReader {
    private static final ImmutableSet<String> KEYS = ImmutableSet.of("every", "from");

    private final YamlValues nodes;

    WindowReader(YamlValues nodes) {
        this.nodes = nodes;
    }

    Optional<GrantWindow> read(YamlNode node, String what) {
        return node instanceof YamlNode.Scalar
                ? nodes.word(node, what, GrantWindow.Common.class).map(word -> word)
                : scheme(node, what);
    }

    /** {@code {every: 12, from: 2024-05-01}}. */
    Optional<GrantWindow> scheme(YamlNode node, String what) {
        return nodes.mapping(node, what, KEYS).flatMap(m -> {
            Optional<Long> months = nodes.required(m, "every", what).flatMap(n -> nodes.count(n, "'every'"));
            Optional<LocalDate> from = nodes.required(m, "from", what).flatMap(n -> nodes.date(n, "'from'"));
            if (months.isEmpty() || from.isEmpty()) {
                return Optional.empty();
            }
            if (months.get() < 1 || months.get() > 1200) {
                return nodes.bad(
                        m.get("every"), "'every' is a number of months from 1 to 1200", "'every' 应为 1 到 1200 个月");
            }
            if (from.get().getDayOfMonth() > 28) {
                return nodes.bad(
                        m.get("from"),
                        "'from' must be at most the 28th: every period begins on that day of a month",
                        "'from' 不得晚于 28 日：各期均从该日开始");
            }
            return Optional.of(
                    new GrantWindow.SchemePeriod(from.get(), months.get().intValue()));
        });
    }
}
