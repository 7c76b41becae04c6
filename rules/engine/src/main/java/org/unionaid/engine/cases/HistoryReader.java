package org.unionaid.engine.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.unionaid.answer.Answer;
import org.unionaid.engine.policy.Program;
import org.unionaid.engine.yaml.YamlNode;
import org.unionaid.engine.yaml.YamlValues;
import org.unionaid.ledger.History;
import org.unionaid.ledger.PriorAward;
import org.unionaid.money.Money;
import org.unionaid.program.Beneficiary;

/**
 * Reads what was granted before: {@code none}, {@code unknown}, or a list. An award is written short, {@code {program: living-aid,
 * on: 2024-03-01, amount: "2000.00"}}: for the program's window around that day, to the subject of the case; or whole, in the
 * form of the model's JSON.
 */
final class HistoryReader {
    private static final ImmutableSet<String> SHORT =
            ImmutableSet.of("program", "on", "amount", "member", "event", "live");

    private final YamlValues nodes;
    private final ProgramWords programs;
    private final Snapshots snapshots;

    HistoryReader(YamlValues nodes, ProgramWords programs, Snapshots snapshots) {
        this.nodes = nodes;
        this.programs = programs;
        this.snapshots = snapshots;
    }

    /** The history of a case; none unless said. Empty if it could not be read. */
    Optional<Answer<History>> read(YamlNode.Mapping policyCase, Beneficiaries beneficiaries) {
        YamlNode node = policyCase.entries().get("history");
        if (node == null || Snapshots.isNone(node)) {
            return Optional.of(Answer.known(History.none()));
        }
        if (Snapshots.isUnknown(node)) {
            return Optional.of(Answer.unknown());
        }
        ImmutableList<YamlNode> items = nodes.list(node, "'history'");
        ImmutableList<PriorAward> awards = items.stream()
                .flatMap(item -> award(item, beneficiaries).stream())
                .collect(ImmutableList.toImmutableList());
        return awards.size() == items.size() ? Optional.of(Answer.known(History.of(awards))) : Optional.empty();
    }

    private Optional<PriorAward> award(YamlNode item, Beneficiaries beneficiaries) {
        if (item instanceof YamlNode.Mapping whole && whole.entries().containsKey("beneficiary")) {
            return snapshots.read(item, "history", PriorAward.class);
        }
        return nodes.mapping(item, "an award of 'history'", SHORT).flatMap(m -> brief(m, beneficiaries));
    }

    private Optional<PriorAward> brief(YamlNode.Mapping m, Beneficiaries beneficiaries) {
        String what = "an award of 'history'";
        Optional<Program> program = nodes.required(m, "program", what).flatMap(programs::read);
        Optional<LocalDate> on = nodes.required(m, "on", what).flatMap(n -> nodes.date(n, "'on'"));
        Optional<Money> amount = nodes.required(m, "amount", what).flatMap(n -> nodes.money(n, "'amount'"));
        Optional<String> member = nodes.optional(m, "member").flatMap(n -> nodes.text(n, "'member'"));
        boolean live = nodes.optional(m, "live")
                .flatMap(n -> nodes.word(n, "'live'", NamedValues.Truth.class))
                .map(truth -> truth == NamedValues.Truth.TRUE)
                .orElse(true);
        if (program.isEmpty() || on.isEmpty() || amount.isEmpty()) {
            return Optional.empty();
        }
        Optional<Beneficiary> beneficiary = beneficiaries.find(program.get(), member);
        if (beneficiary.isEmpty()) {
            return nodes.bad(m, "the case has nobody who could have had this award", "用例中没有可享受此项的对象");
        }
        return Optional.of(PriorAward.builder()
                .program(program.get().id())
                .purpose(program.get().purpose())
                .beneficiary(beneficiary.get())
                .period(program.get().window().at(on.get()))
                .event(nodes.optional(m, "event").flatMap(n -> nodes.text(n, "'event'")))
                .amount(amount.get())
                .live(live)
                .build());
    }
}
