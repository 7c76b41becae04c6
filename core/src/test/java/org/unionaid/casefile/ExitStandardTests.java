package org.unionaid.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionaid.answer.Answer;

/** Test {@link ExitStandard}. */
class ExitStandardTests {

    private static final ExitStandard THREE = ExitStandard.ofMonths(3);

    /** T above, F not above, N none, U unknown; the earliest month first. */
    @ParameterizedTest
    @CsvSource({
        "TTT, T", "FTTT, T", "UTTT, T", "NTTT, T", //
        "TTF, F", "FTT, F", "TTTF, F", "NTT, F", "UFU, F", "F, F", //
        "TUT, U", "UTT, U", "TT, U", "'', U"
    })
    void isMetBy_months_isWhetherTheLastThreeWereAbove(String months, String expected) {
        assertThat(THREE.isMetBy(
                        months.chars().mapToObj(ExitStandardTests::answer).toList()))
                .isEqualTo(answer(expected.charAt(0)));
    }

    @Test
    void ofMonths_none_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ExitStandard.ofMonths(0));
    }

    @Test
    void isMetBy_oneMonth_isThatMonth() {
        assertThat(ExitStandard.ofMonths(1).isMetBy(List.of(Answer.known(false), Answer.known(true))))
                .isEqualTo(Answer.known(true));
    }

    private static Answer<Boolean> answer(int letter) {
        return switch (letter) {
            case 'T' -> Answer.known(true);
            case 'F' -> Answer.known(false);
            case 'N' -> Answer.none();
            default -> Answer.unknown();
        };
    }
}
