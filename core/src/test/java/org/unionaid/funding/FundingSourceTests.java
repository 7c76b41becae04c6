package org.unionaid.funding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unionaid.answer.Answer;
import org.unionaid.casefile.FileLevel;
import org.unionaid.code.Label;
import org.unionaid.identity.FundId;
import org.unionaid.program.Purpose;

/** Test {@link FundingSource}. */
class FundingSourceTests {

    private static final FundingSource ANY = FundingSource.builder()
            .id(FundId.of("F-1"))
            .kind(SourceKind.OWN_UNION)
            .title(Label.of("本级工会经费", "own union money"))
            .build();

    private static final FundingSource NATIONAL_ONLY =
            ANY.withKind(SourceKind.CENTRAL_FINANCE).withServes(FileLevel.NATIONAL);

    private static final FundingSource STUDY_ONLY =
            ANY.withKind(SourceKind.DONATION).withEarmark(Purpose.STUDY);

    @Test
    void refusals_noLimits_allowsEverybody() {
        assertThat(ANY.refusals(Purpose.LIVING, Answer.none())).isEmpty();
        assertThat(ANY.refusals(Purpose.LIVING, Answer.unknown())).isEmpty();
        assertThat(ANY.refusals(Purpose.LIVING, Answer.known(FileLevel.MUNICIPAL)))
                .isEmpty();
    }

    @Test
    void refusals_servedLevel_allowed() {
        assertThat(NATIONAL_ONLY.refusals(Purpose.LIVING, Answer.known(FileLevel.NATIONAL)))
                .isEmpty();
    }

    @Test
    void refusals_otherLevel_names() {
        assertThat(NATIONAL_ONLY.refusals(Purpose.LIVING, Answer.known(FileLevel.PROVINCIAL)))
                .containsExactly(FundRefusal.SOURCE_NOT_ALLOWED_FOR_FILE_LEVEL);
    }

    @Test
    void refusals_noFileAndUnknownLevel_areTwoReasons() {
        assertThat(NATIONAL_ONLY.refusals(Purpose.LIVING, Answer.none())).containsExactly(FundRefusal.NO_FILE);
        assertThat(NATIONAL_ONLY.refusals(Purpose.LIVING, Answer.unknown()))
                .containsExactly(FundRefusal.FILE_LEVEL_UNKNOWN);
    }

    @Test
    void refusals_earmark_onlyForNamedPurposes() {
        assertThat(STUDY_ONLY.refusals(Purpose.STUDY, Answer.none())).isEmpty();
        assertThat(STUDY_ONLY.refusals(Purpose.MEDICAL, Answer.none())).containsExactly(FundRefusal.EARMARK);
    }

    @Test
    void refusals_severalReasons_namesAll() {
        assertThat(NATIONAL_ONLY.withEarmark(Purpose.STUDY).refusals(Purpose.MEDICAL, Answer.none()))
                .isEqualTo(ImmutableList.of(FundRefusal.NO_FILE, FundRefusal.EARMARK));
    }

    @ParameterizedTest
    @EnumSource
    void label_everyRefusal_hasBothLanguages(FundRefusal refusal) {
        assertThat(refusal.label().zh()).isNotBlank();
        assertThat(refusal.label().en()).isNotBlank();
        assertThat(refusal.code()).isEqualTo(refusal.name());
    }
}
