package org.unionaid.engine.cases;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unionaid.answer.Answer;
import org.unionaid.casefile.HardshipFile;
import org.unionaid.employer.Employer;
import org.unionaid.employer.Roster;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.engine.yaml.YamlNode;
import org.unionaid.engine.yaml.YamlValues;
import org.unionaid.household.Household;
import org.unionaid.household.Member;
import org.unionaid.household.Relationship;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.EmployerId;
import org.unionaid.identity.HouseholdId;
import org.unionaid.identity.PersonId;
import org.unionaid.identity.RosterId;
import org.unionaid.ledger.History;
import org.unionaid.ledger.PriorAward;
import org.unionaid.program.SubjectType;

/**
 * Reads whom a case is about. Where the file gives nobody, a subject of whom nothing is known stands in; what a case says of
 * the file and the history is {@code none} or the thing itself, and history is none unless said.
 */
final class SubjectReader {
    private final YamlValues nodes;
    private final SnapshotReader snapshots;

    SubjectReader(YamlValues nodes, SnapshotReader snapshots) {
        this.nodes = nodes;
        this.snapshots = snapshots;
    }

    Optional<AidCase> read(YamlNode.Mapping m, SubjectType type, String id) {
        Optional<AidCase.Subject> subject = type.equals(SubjectType.EMPLOYER)
                ? snapshot(m, "employer", Employer.class)
                        .or(() -> absent(m, "employer", strangerEmployer()))
                        .map(AidCase.OfEmployer::new)
                : type.equals(SubjectType.ROSTER)
                        ? snapshot(m, "roster", Roster.class)
                                .or(() -> absent(m, "roster", strangerRoster()))
                                .map(AidCase.OfRoster::new)
                        : snapshot(m, "household", Household.class)
                                .or(() -> absent(m, "household", stranger()))
                                .map(AidCase.OfHousehold::new);
        Optional<Answer<HardshipFile>> file = file(m);
        Optional<Answer<History>> history = history(m);
        return subject.isPresent() && file.isPresent() && history.isPresent()
                ? Optional.of(new AidCase(subject.get(), file.get(), history.get(), Answer.unknown()))
                : Optional.empty();
    }

    private <T> Optional<T> snapshot(YamlNode.Mapping m, String key, Class<T> type) {
        return nodes.optional(m, key).flatMap(node -> snapshot(node, key, type));
    }

    private <T> Optional<T> snapshot(YamlNode node, String what, Class<T> type) {
        try {
            Object tree = PlainTree.of(node);
            return tree == null
                    ? nodes.bad(node, "'" + what + "' is empty", "'" + what + "' 为空")
                    : Optional.of(snapshots.read(tree, type));
        } catch (RuntimeException e) {
            return nodes.bad(
                    node,
                    "'" + what + "' is no " + type.getSimpleName() + ": " + e.getMessage(),
                    "'" + what + "' 无法读取：" + e.getMessage());
        }
    }

    /** A stand-in if the case gives nobody; if it gave somebody who could not be read, nothing. */
    private static <T> Optional<T> absent(YamlNode.Mapping m, String key, T standIn) {
        return m.entries().containsKey(key) ? Optional.empty() : Optional.of(standIn);
    }

    private Optional<Answer<HardshipFile>> file(YamlNode.Mapping m) {
        YamlNode node = m.entries().get("file");
        if (node == null) {
            return Optional.of(Answer.unknown());
        }
        return isNone(node)
                ? Optional.of(Answer.none())
                : snapshot(node, "file", HardshipFile.class).map(Answer::known);
    }

    private Optional<Answer<History>> history(YamlNode.Mapping m) {
        YamlNode node = m.entries().get("history");
        if (node == null || isNone(node)) {
            return Optional.of(Answer.known(History.none()));
        }
        if (node instanceof YamlNode.Scalar scalar && scalar.text().equals("unknown")) {
            return Optional.of(Answer.unknown());
        }
        ImmutableList<YamlNode> items = nodes.list(node, "'history'");
        ImmutableList<PriorAward> awards = items.stream()
                .flatMap(item -> snapshot(item, "history", PriorAward.class).stream())
                .collect(ImmutableList.toImmutableList());
        return awards.size() == items.size() ? Optional.of(Answer.known(History.of(awards))) : Optional.empty();
    }

    private static boolean isNone(YamlNode node) {
        return node instanceof YamlNode.Scalar scalar
                && (scalar.isNull() || scalar.text().equals("none"));
    }

    private static Household stranger() {
        return Household.builder()
                .id(HouseholdId.of("H-CASE"))
                .addMembers(Member.builder()
                        .id(PersonId.of("M-1"))
                        .relationship(Relationship.SELF)
                        .build())
                .build();
    }

    private static Employer strangerEmployer() {
        return Employer.builder()
                .id(EmployerId.of("E-CASE"))
                .place(DivisionCode.NATION)
                .build();
    }

    private static Roster strangerRoster() {
        return Roster.builder()
                .id(RosterId.of("R-CASE"))
                .title("case")
                .place(DivisionCode.NATION)
                .addPersons(PersonId.of("M-1"))
                .build();
    }
}
