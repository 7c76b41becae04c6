package org.unionaid.engine.writing;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.unionaid.code.Label;
import org.unionaid.engine.catalog.CodeList;
import org.unionaid.engine.facts.Catalog;
import org.unionaid.engine.policy.Allocation;
import org.unionaid.engine.policy.Definition;
import org.unionaid.engine.policy.ItemOrder;
import org.unionaid.engine.policy.OneOf;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.policy.Source;
import org.unionaid.engine.policy.Stacking;
import org.unionaid.engine.yaml.YamlNode;
import org.unionaid.engine.yaml.YamlWriter;
import org.unionaid.identity.ProgramId;

/**
 * Writes a checked policy as a policy file. What is read from it with the same catalog is the same policy: the same documents,
 * parameters, definitions and programs with the same formulas. Comments and layout are not part of a policy; marks for policies
 * below ({@code binding}) and what was written about inheritance are resolved. Immutable and thread-safe.
 */
public final class PolicyWriter {
    private final Catalog catalog;

    private PolicyWriter(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * A writer for policies of the standard catalog.
     *
     * @return the writer
     */
    public static PolicyWriter standard() {
        return with(Catalog.standard());
    }

    /**
     * A writer for policies of a catalog: the codes that are in it need not be written.
     *
     * @param catalog  the catalog that the policies were compiled with, not null
     * @return the writer
     */
    public static PolicyWriter with(Catalog catalog) {
        return new PolicyWriter(catalog);
    }

    /**
     * Writes a policy.
     *
     * @param policy  a checked policy, not null
     * @return the file's text, YAML
     */
    public String write(Policy policy) {
        return YamlWriter.write(document(policy));
    }

    /**
     * A policy as the document that its file is.
     *
     * @param policy  a checked policy, not null
     * @return the document; places in it mean nothing
     */
    public YamlNode.Mapping document(Policy policy) {
        Sheet valid = new Sheet().put("from", policy.valid().start().toString());
        if (!policy.valid().isOpenEnd()) {
            valid.put("to", policy.valid().last().toString());
        }
        valid.put("reviewBy", policy.reviewBy().map(Object::toString));
        Sheet sheet = new Sheet()
                .put("policy", policy.id().value())
                .put("title", policy.title())
                .put("jurisdiction", policy.jurisdiction().value())
                .put("valid", valid.node());
        Sheet sources = new Sheet();
        policy.sources().forEach((key, source) -> sources.put(key, source(source)));
        sheet.put("sources", sources.node());
        sheet.putSection("codes", codes(policy));
        Sheet parameters = new Sheet();
        policy.parameters().forEach((name, each) -> parameters.put(name, new ParameterSheet(each).write()));
        sheet.putSection("parameters", parameters);
        Sheet definitions = new Sheet();
        policy.definitions().forEach((name, each) -> definitions.put(name, definition(each)));
        sheet.putSection("definitions", definitions);
        Sheet programs = new Sheet();
        policy.programs().forEach((id, each) -> programs.put(id.value(), new ProgramSheet(each).write()));
        sheet.put("programs", programs.node());
        stacking(sheet, policy.stacking());
        policy.allocation().ifPresent(allocation -> sheet.put("allocation", allocation(allocation)));
        return sheet.node();
    }

    private static YamlNode definition(Definition definition) {
        Sheet sheet = new Sheet()
                .put("title", definition.title())
                .put("for", definition.subject())
                .put("is", definition.expr());
        definition.provenance().ifPresent(provenance -> Sourced.all(sheet, provenance));
        return sheet.node();
    }

    private static YamlNode source(Source source) {
        return new Sheet()
                .put("title", source.title())
                .put("issuer", source.issuer())
                .put("date", source.date())
                .node();
    }

    private Sheet codes(Policy policy) {
        Sheet lists = new Sheet();
        for (CodeList list : policy.codeLists().values()) {
            ImmutableMap<String, Label> known =
                    catalog.findCodes(list.name()).map(CodeList::labels).orElse(ImmutableMap.of());
            Sheet own = new Sheet();
            list.labels().forEach((code, label) -> {
                if (!label.equals(known.get(code))) {
                    own.put(code, label);
                }
            });
            lists.putSection(list.name(), own);
        }
        return lists;
    }

    private static void stacking(Sheet sheet, Stacking stacking) {
        if (!stacking.oneOf().isEmpty()) {
            sheet.putList(
                    "oneOf", stacking.oneOf().stream().map(PolicyWriter::group).toList());
        }
        Sheet limits = new Sheet();
        stacking.limits().forEach(limit -> limits.put(limit.id(), LimitSheet.shared(limit)));
        sheet.putSection("limits", limits);
        stacking.retest()
                .ifPresent(retest -> sheet.put(
                        "retest",
                        Sourced.all(new Sheet().put("income", retest.income().code()), retest.provenance())
                                .node()));
        stacking.order().ifPresent(order -> {
            if (order instanceof ItemOrder.Declared declared) {
                sheet.putList("order", names(declared.programs()));
            } else {
                sheet.put("order", Optional.of("applicant"));
            }
        });
    }

    private static YamlNode allocation(Allocation allocation) {
        Sheet options = new Sheet();
        allocation.options().forEach(options::put);
        Sheet sheet = new Sheet().put("method", allocation.method().name()).putSection("with", options);
        return Sourced.all(sheet, allocation.provenance()).node();
    }

    private static YamlNode group(OneOf group) {
        Sheet sheet = new Sheet()
                .putList("programs", names(group.programs()))
                .putWord("choose", group.choose())
                .putWord("of", group.scope());
        group.when().ifPresent(when -> sheet.put("when", when));
        return Sourced.all(sheet, group.provenance()).node();
    }

    private static List<YamlNode> names(List<ProgramId> programs) {
        return programs.stream().map(id -> Sheet.text(id.value())).toList();
    }
}
