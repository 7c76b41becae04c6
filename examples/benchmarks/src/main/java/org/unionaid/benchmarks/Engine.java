package org.unionaid.benchmarks;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.unionaid.code.Label;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.catalog.Fact;
import org.unionaid.engine.catalog.FastReading;
import org.unionaid.engine.catalog.Reading;
import org.unionaid.engine.catalog.SubjectKind;
import org.unionaid.engine.compile.CompileResult;
import org.unionaid.engine.compile.PolicyCompiler;
import org.unionaid.engine.compile.PolicySource;
import org.unionaid.engine.facts.Catalog;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.value.Value;
import org.unionaid.identity.DivisionCode;
import org.unionaid.ledger.History;
import org.unionaid.program.SubjectType;
import org.unionaid.time.AsOf;

/** The rules of the workload as a policy, for a subject of its own: a household with what was asked and the local standard. */
final class Engine {
    private static final SubjectType CLAIM = SubjectType.of("CLAIM");

    private Engine() {}

    static BoundPolicy policy() {
        return bound(compiled());
    }

    static BoundPolicy bound(CompileResult result) {
        return CompiledPolicy.of(result).at(DivisionCode.NATION, AsOf.of(Households.DAY));
    }

    static CompileResult compiled() {
        return PolicyCompiler.with(catalog()).compile(PolicySource.of("workload.yaml", text()));
    }

    static Catalog catalog() {
        return Catalog.standard()
                .with(SubjectKind.of(CLAIM, new Label("申请", "claim")))
                .with(
                        Fact.of(
                                        "claim",
                                        "household",
                                        Type.element("household"),
                                        new Label("申请家庭", "the household that asks"),
                                        (e, a, c) -> Reading.of(new Value.Element(
                                                "household", ((Asked) e.object()).household(), "household")))
                                .withFast(FastReading.ofObject(asked -> ((Asked) asked).household())),
                        Fact.of(
                                        "claim",
                                        "months",
                                        Type.NUMBER,
                                        new Label("申请月数", "months of aid asked"),
                                        (e, a, c) -> Reading.of(Value.of(((Asked) e.object()).months())))
                                .withFast(FastReading.ofLong(asked -> ((Asked) asked).months())),
                        Fact.of(
                                        "claim",
                                        "localStandard",
                                        Type.MONEY,
                                        new Label("当地低保标准", "the local living standard"),
                                        (e, a, c) -> Reading.of(Value.of(((Asked) e.object()).localStandard())))
                                .withFast(FastReading.ofLong(
                                        asked -> ((Asked) asked).localStandard().fen())));
    }

    static String text() {
        try {
            return Resources.toString(Resources.getResource(Engine.class, "workload.yaml"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static AidCase aidCase(Asked asked) {
        return AidCase.of(CLAIM, asked.household().id().value(), asked).withHistory(History.none());
    }
}
