package org.example.reststation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.unionaid.answer.Answer;
import org.unionaid.engine.decision.Decision;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.ProgramId;
import org.unionaid.ledger.History;
import org.unionaid.money.Money;
import org.unionaid.time.AsOf;

/** Test {@link RestStations} as its users see it: through a policy. */
class RestStationsTests {
    private static Decision decide(int seats, int visits) throws IOException {
        RestStation station = new RestStation(
                "S-1", Answer.known(seats), Answer.known(LocalDate.of(2023, 5, 1)), Answer.known(visits));
        return Main.policy()
                .at(DivisionCode.of("420100"), AsOf.of(2024, 6, 15))
                .assess(RestStations.caseOf(station).withHistory(History.none()))
                .get(ProgramId.of("fit-out"));
    }

    @Test
    void decide_exactlyTenTimes_isEligibleWithEachSeatATenthLess() throws IOException {
        assertThat(decide(4, 40))
                .isInstanceOfSatisfying(
                        Decision.Eligible.class,
                        eligible -> assertThat(eligible.cap().value()).isEqualTo(Money.cny("3439.00")));
    }

    @Test
    void decide_oneVisitLess_isIneligible() throws IOException {
        assertThat(decide(4, 39)).isInstanceOf(Decision.Ineligible.class);
    }

    @Test
    void decide_numbersBeyondReason_stillGetAnAnswer() throws IOException {
        assertThat(decide(Integer.MAX_VALUE, Integer.MAX_VALUE)).isInstanceOf(Decision.Ineligible.class);
    }

    @Test
    void policy_sharesByItsOwnMethod() throws IOException {
        assertThat(Main.policy().policy().allocation())
                .hasValueSatisfying(
                        allocation -> assertThat(allocation.method()).isInstanceOf(SmallFirst.class));
    }

    @Test
    void readme_printsWhatTheProgramPrints() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Main.print(new PrintStream(printed, true, StandardCharsets.UTF_8));

        assertThat(Files.readString(Path.of("README.md"))).contains(printed.toString(StandardCharsets.UTF_8));
    }
}
