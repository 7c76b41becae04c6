package org.unionaid.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.unionaid.code.Label;
import org.unionaid.engine.catalog.Fact;
import org.unionaid.engine.catalog.Reading;
import org.unionaid.engine.catalog.SubjectKind;
import org.unionaid.engine.compile.CompileResult;
import org.unionaid.engine.compile.PolicyCompiler;
import org.unionaid.engine.compile.PolicySource;
import org.unionaid.engine.decision.Assessment;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.DecisionKey;
import org.unionaid.engine.evaluation.FailureCode;
import org.unionaid.engine.facts.Catalog;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.value.Value;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.ProgramId;
import org.unionaid.ledger.History;
import org.unionaid.money.Money;
import org.unionaid.program.Beneficiary;
import org.unionaid.program.SubjectType;
import org.unionaid.time.AsOf;

/** Test {@link SubjectKind}: a program for a subject of an integrator's own. */
class OwnSubjectTests {
    private record RestStation(int seats) {}

    private static final SubjectType REST_STATION = SubjectType.of("REST_STATION");
    private static final Catalog CATALOG = Catalog.standard()
            .with(SubjectKind.of(REST_STATION, new Label("户外劳动者驿站", "rest station")))
            .with(
                    Fact.of(
                            "restStation",
                            "seats",
                            Type.NUMBER,
                            new Label("座位数", "seats"),
                            (station, arguments, context) ->
                                    Reading.of(Value.of(((RestStation) station.object()).seats()))),
                    Fact.of("restStation", "broken", Type.NUMBER, new Label("座位数", "seats"), (station, a, context) -> {
                        throw new IllegalStateException("down");
                    }));

    private static CompileResult compile(String when) {
        String text = PolicyText.of("", PolicyText.cash("fit-out", when, "200 yuan * restStation.seats"))
                .replace("for: household", "for: restStation");
        return PolicyCompiler.with(CATALOG).compile(PolicySource.of("test.yaml", text));
    }

    private static Assessment assess(String when, AidCase aidCase) {
        return CompiledPolicy.of(compile(when))
                .at(DivisionCode.of("420100"), AsOf.of(2024, 6, 15))
                .assess(aidCase);
    }

    private static AidCase station(int seats) {
        return AidCase.of(REST_STATION, "S-1", new RestStation(seats)).withHistory(History.none());
    }

    @Test
    void assess_ownSubject_isDecidedByItsOwnFacts() {
        Assessment assessment = assess("restStation.seats >= 4", station(4));

        DecisionKey key = new DecisionKey(ProgramId.of("fit-out"), Beneficiary.of(REST_STATION, "S-1"));
        assertThat(assessment.decisions()).containsOnlyKeys(key);
        assertThat(assessment.get(ProgramId.of("fit-out")))
                .isInstanceOfSatisfying(
                        Decision.Eligible.class,
                        eligible -> assertThat(eligible.cap().value()).isEqualTo(Money.cny("800.00")));
        assertThat(assess("restStation.seats >= 4", station(3)).get(ProgramId.of("fit-out")))
                .isInstanceOf(Decision.Ineligible.class);
    }

    @Test
    void assess_factThrows_isFailedWithItsName() {
        assertThat(assess("restStation.broken >= 4", station(4)).get(ProgramId.of("fit-out")))
                .isInstanceOfSatisfying(Decision.Failed.class, failed -> {
                    assertThat(failed.failure().code()).isEqualTo(FailureCode.FACT_THREW);
                    assertThat(failed.failure().detail()).isEqualTo("restStation.broken");
                });
    }

    @Test
    void assess_anotherSubject_hasNoDecision() {
        Assessment assessment = assess("restStation.seats >= 4", AidCase.of(Households.of(Households.idle("M-1"))));

        assertThat(assessment.decisions()).isEmpty();
    }

    @Test
    void compile_aRootOfAnotherSubject_isAnIssue() {
        assertThat(compile("household.size >= 4").issues()).anySatisfy(issue -> {
            assertThat(issue.code()).isEqualTo(IssueCode.TYPE_MISMATCH);
            assertThat(issue.text().en()).contains("is not about a household: it can use restStation, today");
        });
    }

    @Test
    void compile_aKindThatIsNotInTheCatalog_suggestsTheNearest() {
        String text = PolicyText.of("", PolicyText.cash("fit-out", "household.size >= 4", "200 yuan"))
                .replace("for: household", "for: restStations");

        assertThat(PolicyCompiler.with(CATALOG)
                        .compile(PolicySource.of("test.yaml", text))
                        .issues())
                .anySatisfy(issue -> assertThat(issue.toString()).contains("restStations", "restStation"));
    }

    @Test
    void toString_ownSubject_hidesTheThing() {
        assertThat(new AidCase.OfOwnType(REST_STATION, "S-1", "anything personal"))
                .hasToString("rest_station:S-1");
    }
}
