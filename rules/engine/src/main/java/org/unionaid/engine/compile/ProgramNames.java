package org.unionaid.engine.compile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.yaml.YamlNode;
import org.unionaid.engine.yaml.YamlValues;
import org.unionaid.identity.ProgramId;

/** Reads lists of programs of the policy. */
final class ProgramNames {
    private final YamlValues nodes;
    private final ImmutableSet<ProgramId> known;

    ProgramNames(YamlValues nodes, ImmutableSet<ProgramId> known) {
        this.nodes = nodes;
        this.known = known;
    }

    /** The programs of a list; what is no program, or is written twice, becomes an issue. */
    ImmutableList<ProgramId> read(YamlNode node) {
        List<ProgramId> read = new ArrayList<>();
        for (YamlNode item : nodes.list(node, "'programs'")) {
            nodes.scalar(item, "a program")
                    .ifPresent(scalar -> known.stream()
                            .filter(id -> id.value().equals(scalar.text()))
                            .findFirst()
                            .ifPresentOrElse(id -> add(id, scalar, read), () -> unknown(scalar)));
        }
        return ImmutableList.copyOf(read);
    }

    private void add(ProgramId id, YamlNode.Scalar scalar, List<ProgramId> read) {
        if (read.contains(id)) {
            nodes.bad(scalar, "each program is named once", "每个项目只写一次");
            return;
        }
        read.add(id);
    }

    private void unknown(YamlNode.Scalar scalar) {
        nodes.issues()
                .unknownWord(
                        IssueCode.UNKNOWN_NAME,
                        scalar.at(),
                        "'" + scalar.text() + "' is no program of this policy",
                        "本政策没有项目 '" + scalar.text() + "'",
                        scalar.text(),
                        known.stream().map(ProgramId::value).collect(ImmutableSet.toImmutableSet()));
    }
}
