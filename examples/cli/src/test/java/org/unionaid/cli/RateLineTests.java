package org.unionaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.unionaid.cli.terminal.Paint;
import org.unionaid.cli.terminal.RateLine;
import org.unionaid.cli.terminal.Terminal;

/** Test {@link RateLine}. */
class RateLineTests {
    private static final long SECOND = 1_000_000_000L;

    private final AtomicLong clock = new AtomicLong();
    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

    private RateLine line(boolean watched) {
        PrintStream err = new PrintStream(shown, true, StandardCharsets.UTF_8);
        return new RateLine(new Terminal(err, err, Paint.NONE, watched), clock::get, "%,d cases, %,.0f a second");
    }

    @Test
    void show_watched_saysHowMuchAndHowFastNowAndThen() {
        RateLine line = line(true);
        clock.set(2 * SECOND);
        line.show(3_000);
        line.show(3_001);

        assertThat(shown.toString(StandardCharsets.UTF_8)).isEqualTo("\r3,000 cases, 1,500 a second");
    }

    @Test
    void show_notWatched_isSilentAndStillKnowsTheRate() {
        RateLine line = line(false);
        clock.set(4 * SECOND);
        line.show(1_000);

        assertThat(shown.size()).isZero();
        assertThat(line.close(1_000)).isEqualTo("1,000 cases, 250 a second");
        assertThat(shown.size()).isZero();
    }
}
