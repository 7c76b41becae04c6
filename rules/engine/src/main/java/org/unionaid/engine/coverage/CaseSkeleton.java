package org.unionaid.engine.coverage;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unionaid.code.Label;
import org.unionaid.code.Language;
import org.unionaid.engine.catalog.MissingFact;
import org.unionaid.engine.coverage.Proposal.Expected;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.Reason;
import org.unionaid.engine.entitlement.EntitlementResult;
import org.unionaid.engine.issue.IssueCollector;
import org.unionaid.engine.issue.Location;
import org.unionaid.engine.yaml.YamlNode;
import org.unionaid.engine.yaml.YamlReader;
import org.unionaid.entitlement.Adjustment;
import org.unionaid.entitlement.Entitlement;
import org.unionaid.ledger.PriorAward;

/**
 * Writes a proposed case as YAML that can be pasted below the cases there are, with a note that it is to be confirmed. Immutable
 * and thread-safe.
 */
public final class CaseSkeleton {
    private static final ImmutableSet<String> WHO =
            ImmutableSet.of("household", "employer", "roster", "file", "enrolments");

    private final ImmutableMap<Location, YamlNode.Mapping> templates;
    private final Language language;

    /**
     * A writer.
     *
     * @param file  the name of the file of cases, as the cases were read, not null
     * @param casesText  its text, from which households are copied, not null
     * @param language  the language of titles and notes, not null
     */
    public CaseSkeleton(String file, String casesText, Language language) {
        ImmutableMap.Builder<Location, YamlNode.Mapping> found = ImmutableMap.builder();
        if (YamlReader.read(file, casesText, new IssueCollector()).orElse(null) instanceof YamlNode.Mapping root
                && root.entries().get("cases") instanceof YamlNode.Sequence cases) {
            Iterables.filter(cases.items(), YamlNode.Mapping.class).forEach(each -> found.put(each.at(), each));
        }
        this.templates = found.buildKeepingLast();
        this.language = language;
    }

    /**
     * A case.
     *
     * @param proposal  what is proposed for cases of that file, not null
     * @return lines without line ends, indented as an item of {@code cases}
     * @throws IllegalArgumentException if the file has no such case as it is made from
     */
    public ImmutableList<String> of(Proposal proposal) {
        YamlNode.Mapping template = templates.get(proposal.template().at());
        if (template == null) {
            throw new IllegalArgumentException(
                    "No case at " + proposal.template().at() + ", expected one of " + templates.keySet());
        }
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add("  - id: " + proposal.id());
        lines.add("    title: " + Written.quoted(proposal.title().in(language)));
        copy("source", template, lines);
        lines.add("    note: "
                + Written.quoted(Label.of(
                                "由政策算出，须与文件核对后方可作为用例（待确认）",
                                "computed by the policy; TO BE CONFIRMED against the notice")
                        .in(language)));
        lines.add("    asOf: " + proposal.day());
        copy("place", template, lines);
        proposal.program().ifPresent(program -> lines.add("    program: " + program.value()));
        proposal.member().ifPresent(member -> lines.add("    member: " + member));
        if (!proposal.nothingKnown()) {
            WHO.forEach(key -> copy(key, template, lines));
            history(proposal, template, lines);
        }
        if (!proposal.given().isEmpty()) {
            lines.add("    given: "
                    + proposal.given().entrySet().stream()
                            .map(entry -> entry.getKey() + ": " + Written.scalar(entry.getValue()))
                            .collect(Collectors.joining(", ", "{", "}")));
        }
        return lines.add(expected(proposal.expected())).build();
    }

    private static void copy(String key, YamlNode.Mapping template, ImmutableList.Builder<String> lines) {
        Optional.ofNullable(template.entries().get(key))
                .ifPresent(value -> lines.addAll(YamlLines.entry(4, key, value)));
    }

    private static void history(Proposal proposal, YamlNode.Mapping template, ImmutableList.Builder<String> lines) {
        if (proposal.before().isEmpty()) {
            copy("history", template, lines);
            return;
        }
        lines.add("    history:");
        if (template.entries().get("history") instanceof YamlNode.Sequence awards) {
            awards.items().forEach(award -> lines.addAll(YamlLines.item(6, award)));
        }
        PriorAward award = proposal.before().get();
        LocalDate on =
                award.period().isOpenStart() ? proposal.day() : award.period().start();
        lines.add("      - {program: " + award.program().value() + ", on: "
                + on + ", amount: "
                + Written.quoted(award.amount().toPlainString()) + "}");
    }

    private static String expected(Expected expected) {
        if (expected instanceof Expected.OfValue value) {
            return "    expect: {values: {" + value.name() + ": " + Written.scalar(value.value()) + "}}";
        }
        if (expected instanceof Expected.OfRequest request) {
            return "    applications: [{requests: [{ask: "
                    + Written.quoted(request.ask().toPlainString()) + ", expect: " + ruling(request.result()) + "}]}]";
        }
        return "    expect: " + decision(((Expected.OfDecision) expected).decision());
    }

    private static String ruling(EntitlementResult result) {
        if (result.granted().isEmpty()) {
            return "{refused: " + camel(result.refused().get(0).code().name()) + "}";
        }
        Entitlement granted = result.granted().get(0);
        String steps = granted.adjustments().stream().map(Adjustment::code).collect(Collectors.joining(", "));
        return "{granted: " + Written.quoted(granted.award().value().toPlainString())
                + (steps.isEmpty() ? "" : ", adjusted: [" + steps + "]") + "}";
    }

    private static String decision(Decision decision) {
        return decision.match(
                eligible -> "{decision: eligible, cap: "
                        + Written.quoted(eligible.cap().value().toPlainString())
                        + eligible.award()
                                .map(award -> ", award: "
                                        + Written.quoted(award.value().toPlainString()))
                                .orElse("")
                        + "}",
                ineligible -> "{decision: ineligible, because: "
                        + ineligible.failing().stream()
                                .map(Reason::code)
                                .distinct()
                                .collect(Collectors.joining(", ", "[", "]"))
                        + "}",
                open -> "{decision: undetermined, missing: "
                        + open.missing().stream()
                                .map(MissingFact::path)
                                .map(Written::quoted)
                                .collect(Collectors.joining(", ", "[", "]"))
                        + "}",
                failed -> "{decision: failed}");
    }

    /** A constant as cases write it, such as {@code aboveCap}. */
    private static String camel(String constant) {
        return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, constant);
    }
}
