package org.unionaid.engine.compile;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.unionaid.engine.expression.ComparisonOperator;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.issue.Location;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.value.Value;
import org.unionaid.engine.yaml.YamlNode;
import org.unionaid.engine.yaml.YamlValues;

/**
 * The rows of a table over codes; a row may be for several: {@code PRIMARY | JUNIOR_HIGH: 2000.00 yuan}.
 *
 * @param rows  the rows in the order of the file
 * @param covered  every code that has a row
 * @param wrong  what stands as a key and is no code
 * @param twice  codes that have two rows
 */
record CodeRows(
        ImmutableList<Row> rows, ImmutableSet<String> covered, ImmutableList<Key> wrong, ImmutableList<Key> twice) {
    /** A written key and its place. */
    record Key(String name, Location at) {}

    /** The codes of one row and its cell. */
    record Row(ImmutableList<String> codes, YamlNode cell) {
        /** The condition under which this row is the one. */
        Expr when(Expr key, String list) {
            ImmutableList<Expr> constants = codes.stream()
                    .map(code -> (Expr) new Expr.Constant(cell.at(), new Value.Coded(list, code), Type.code(list)))
                    .collect(ImmutableList.toImmutableList());
            return constants.size() == 1
                    ? new Expr.Comparison(cell.at(), ComparisonOperator.EQUAL, key, constants.get(0))
                    : new Expr.Membership(cell.at(), key, constants);
        }
    }

    private static final Splitter BAR = Splitter.on('|').trimResults();

    /** Sorts the keys of a mapping into rows; keys in {@code others} belong to somebody else. */
    static CodeRows of(YamlNode.Mapping mapping, ImmutableSet<String> known, ImmutableSet<String> others) {
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        ImmutableList.Builder<Key> wrong = ImmutableList.builder();
        ImmutableList.Builder<Key> twice = ImmutableList.builder();
        Set<String> covered = new LinkedHashSet<>();
        mapping.entries().forEach((text, cell) -> {
            if (others.contains(text) && !known.contains(text)) {
                return;
            }
            Location at = mapping.keys().getOrDefault(text, mapping.at());
            ImmutableList.Builder<String> codes = ImmutableList.builder();
            for (String code : BAR.split(text)) {
                if (!known.contains(code)) {
                    wrong.add(new Key(code, at));
                } else if (covered.add(code)) {
                    codes.add(code);
                } else {
                    twice.add(new Key(code, at));
                }
            }
            ImmutableList<String> row = codes.build();
            if (!row.isEmpty()) {
                rows.add(new Row(row, cell));
            }
        });
        return new CodeRows(rows.build(), ImmutableSet.copyOf(covered), wrong.build(), twice.build());
    }

    void report(YamlValues nodes, String what, ImmutableSet<String> known) {
        for (Key key : wrong) {
            nodes.issues()
                    .unknownWord(
                            IssueCode.UNKNOWN_KEY,
                            key.at(),
                            "'" + key.name() + "' means nothing in " + what + "; known: " + String.join(", ", known),
                            what + " 中没有 '" + key.name() + "' 这一项，可用：" + String.join("、", known),
                            key.name(),
                            known);
        }
        for (Key key : twice) {
            nodes.issues()
                    .error(
                            IssueCode.DUPLICATE_KEY,
                            key.at(),
                            "'" + key.name() + "' has two rows in " + what,
                            what + " 中 '" + key.name() + "' 有两行");
        }
    }
}
