package org.unionaid.engine.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.unionaid.answer.Answer;
import org.unionaid.casefile.Cause;
import org.unionaid.casefile.FileCause;
import org.unionaid.casefile.FileLevel;
import org.unionaid.casefile.FileState;
import org.unionaid.casefile.FileStep;
import org.unionaid.casefile.HardshipFile;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.Households;
import org.unionaid.engine.PolicyText;
import org.unionaid.engine.catalog.MissingFact;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.household.Household;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.FileId;
import org.unionaid.identity.PersonId;
import org.unionaid.identity.ProgramId;
import org.unionaid.ledger.History;
import org.unionaid.time.AsOf;
import org.unionaid.time.DateRange;

/** Test {@link FileFacts}. */
class FileFactsTests {
    private static final DivisionCode PLACE = DivisionCode.of("420100");
    private static final Household HOUSEHOLD = Households.of(Households.idle("M-1"));
    private static final BoundPolicy ACCIDENT = PolicyText.policy(
                    "", PolicyText.cash("living-aid", "file.hasCause(ACCIDENT)", "12 months * L"))
            .at(PLACE, AsOf.of(2024, 6, 15));

    private static HardshipFile fileNaming(Cause cause, DateRange period) {
        return HardshipFile.builder()
                .id(FileId.of("F-1"))
                .household(HOUSEHOLD.id())
                .holder(PersonId.of("M-1"))
                .place(PLACE)
                .level(FileLevel.MUNICIPAL)
                .causes(new FileCause(cause, true, period))
                .addSteps(new FileStep(FileState.FILED, LocalDate.of(2024, 1, 1)))
                .build();
    }

    private static Decision decide(AidCase aidCase) {
        return ACCIDENT.assess(aidCase.withHistory(History.none())).get(ProgramId.of("living-aid"));
    }

    @Test
    void hasCause_namedOnTheDay_isTrue() {
        HardshipFile file = fileNaming(Cause.ACCIDENT, DateRange.startingOn(LocalDate.of(2024, 6, 15)));

        assertThat(decide(AidCase.of(HOUSEHOLD).withFile(file))).isInstanceOf(Decision.Eligible.class);
    }

    @Test
    void hasCause_namedOnlyFromTheNextDay_isFalse() {
        HardshipFile file = fileNaming(Cause.ACCIDENT, DateRange.startingOn(LocalDate.of(2024, 6, 16)));

        assertThat(decide(AidCase.of(HOUSEHOLD).withFile(file))).isInstanceOf(Decision.Ineligible.class);
    }

    @Test
    void hasCause_anotherCauseNamed_isFalse() {
        HardshipFile file = fileNaming(Cause.SCHOOLING, DateRange.always());

        assertThat(decide(AidCase.of(HOUSEHOLD).withFile(file))).isInstanceOf(Decision.Ineligible.class);
    }

    @Test
    void hasCause_certainlyNoFile_isFalse() {
        assertThat(decide(AidCase.of(HOUSEHOLD).withoutFile())).isInstanceOf(Decision.Ineligible.class);
    }

    @Test
    void hasCause_fileNotLookedUp_isUnknown() {
        assertThat(decide(AidCase.of(HOUSEHOLD)))
                .isInstanceOfSatisfying(
                        Decision.Undetermined.class,
                        undetermined -> assertThat(undetermined.missing())
                                .extracting(MissingFact::path)
                                .containsExactly("file"));
    }

    @Test
    void hasCause_fileWithoutRecordedCauses_isUnknown() {
        HardshipFile file = fileNaming(Cause.ACCIDENT, DateRange.always()).withCauses(Answer.unknown());

        assertThat(decide(AidCase.of(HOUSEHOLD).withFile(file)))
                .isInstanceOfSatisfying(
                        Decision.Undetermined.class,
                        undetermined -> assertThat(undetermined.missing())
                                .extracting(MissingFact::path)
                                .containsExactly("file.causes"));
    }
}
