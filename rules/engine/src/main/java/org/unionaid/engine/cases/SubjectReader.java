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
import org.unionaid.enrolment.Enrolment;
import org.unionaid.household.Household;
import org.unionaid.program.SubjectType;

/**
 * Reads whom a case is about, its file and its enrolments. Where the case gives nobody, a subject of whom nothing is known stands
 * in; file and enrolments are unknown unless said.
 */
final class SubjectReader {
    private final YamlValues nodes;
    private final Snapshots snapshots;

    SubjectReader(YamlValues nodes, Snapshots snapshots) {
        this.nodes = nodes;
        this.snapshots = snapshots;
    }

    /** The case without its history. */
    Optional<AidCase> read(YamlNode.Mapping m, SubjectType type) {
        Optional<AidCase> subject = type.equals(SubjectType.EMPLOYER)
                ? thing(m, "employer", Employer.class, StandIn.employer()).map(AidCase::of)
                : type.equals(SubjectType.ROSTER)
                        ? thing(m, "roster", Roster.class, StandIn.roster()).map(AidCase::of)
                        : thing(m, "household", Household.class, StandIn.household())
                                .map(AidCase::of);
        Optional<Answer<HardshipFile>> file = snapshots.answer(m, "file", HardshipFile.class, Answer.unknown());
        Optional<Answer<ImmutableList<Enrolment>>> enrolments = enrolments(m);
        return subject.isPresent() && file.isPresent() && enrolments.isPresent()
                ? Optional.of(subject.get().withFile(file.get()).withEnrolments(enrolments.get()))
                : Optional.empty();
    }

    /** A stand-in if the case gives nobody; if it gave somebody who could not be read, nothing. */
    private <T> Optional<T> thing(YamlNode.Mapping m, String key, Class<T> type, T standIn) {
        return m.entries().containsKey(key)
                ? nodes.optional(m, key).flatMap(node -> snapshots.read(node, key, type))
                : Optional.of(standIn);
    }

    private Optional<Answer<ImmutableList<Enrolment>>> enrolments(YamlNode.Mapping m) {
        YamlNode node = m.entries().get("enrolments");
        if (node == null || Snapshots.isUnknown(node)) {
            return Optional.of(Answer.unknown());
        }
        if (Snapshots.isNone(node)) {
            return Optional.of(Answer.known(ImmutableList.of()));
        }
        ImmutableList<YamlNode> items = nodes.list(node, "'enrolments'");
        ImmutableList<Enrolment> all = items.stream()
                .flatMap(item -> snapshots.read(item, "enrolments", Enrolment.class).stream())
                .collect(ImmutableList.toImmutableList());
        return all.size() == items.size() ? Optional.of(Answer.known(all)) : Optional.empty();
    }
}
