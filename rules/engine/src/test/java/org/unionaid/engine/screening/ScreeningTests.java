package org.unionaid.engine.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unionaid.casefile.Category;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.ProgramId;
import org.unionaid.money.Money;

/** Test {@link Screening}. */
class ScreeningTests {
    private static final Screening SCREENING = Screening.of(Claims.BOOK, Claims.DAY);

    private static ImmutableList<Claims.Line> many(int count) {
        return ImmutableList.copyOf(Collections.nCopies(count, new Claims.Line("420106", "100.00")));
    }

    @Test
    void summarise_mixedLines_countsAndAddsUp() {
        List<Claims.Line> lines = new ArrayList<>(Claims.lines("100.00", "619.99", "900.00", "?", "bad"));
        lines.add(new Claims.Line("420106", "0.00"));
        lines.add(new Claims.Line("110000", "0.00"));
        List<String> failures = new ArrayList<>();

        ScreeningSummary summary = SCREENING
                .summarise(
                        lines.iterator(),
                        Claims::read,
                        (line, failed) -> failures.add(
                                line + " " + failed.why() + " " + failed.what().en()))
                .summary();

        DecisionTally living = summary.byProgram().get(ProgramId.of("living-aid"));
        assertThat(living).isEqualTo(new DecisionTally(3, 1, 1, 0, Money.cny("13680.12"), Money.ZERO));
        assertThat(summary.byProgram().get(ProgramId.of("visit-aid")).eligible())
                .isEqualTo(5);
        assertThat(summary.byPlace().get(DivisionCode.of("420106")).cap()).isEqualTo(Money.cny("7540.00"));
        assertThat(summary.byCategory()).containsOnlyKeys(Optional.of(Category.NONE));
        assertThat(summary.all().count()).isEqualTo(10);
        assertThat(summary.decided()).isEqualTo(5);
        assertThat(summary.failed()).isEqualTo(2);
        assertThat(summary.eligible()).isEqualTo(5);
        assertThat(summary.open()).isEqualTo(1);
        assertThat(failures).hasSize(2);
        assertThat(failures.get(0)).endsWith("UNREADABLE no case");
        assertThat(failures.get(1)).contains("NO_POLICY").contains("not for 110000");
    }

    @Test
    void screen_readerThatThrowsSomethingElse_saysWhatKindAndNotWhatItSaid() {
        List<ScreenedCase> results = new ArrayList<>();
        SCREENING.screen(Claims.lines("worse").iterator(), Claims::read, (line, result) -> results.add(result));

        assertThat(((ScreenedCase.Failed) results.get(0)).what().en())
                .isEqualTo("cannot be read (IllegalStateException)");
    }

    @Test
    void screen_streamOfCases_isReadAsItGoes() {
        Stream<PlacedCase> endless = Stream.generate(() -> Claims.read(new Claims.Line("420100", "1.00")));
        List<ScreenedCase> results = new ArrayList<>();

        ScreeningOutcome outcome =
                SCREENING.threads(2).until(() -> results.size() == 1_000).screen(endless::iterator, results::add);

        assertThat(results).hasSize(1_000);
        assertThat(outcome.isComplete()).isFalse();
        assertThat(outcome.summary().cases()).isEqualTo(1_000);
    }

    @Test
    void all_noCases_isEmptyAndComplete() {
        assertThat(SCREENING.all(ImmutableList.of())).isEmpty();
        assertThat(SCREENING.threads(3).summarise(ImmutableList.of(), failed -> {}))
                .isEqualTo(new ScreeningOutcome(ScreeningSummary.NONE, true));
    }

    @Test
    void on_executor_usesItAndLeavesItRunning() {
        ExecutorService executor = Executors.newFixedThreadPool(2);
        try {
            assertThat(SCREENING.on(executor, 3).summarise(many(1_000).iterator(), Claims::read, (l, f) -> {}))
                    .isEqualTo(SCREENING.summarise(many(1_000).iterator(), Claims::read, (l, f) -> {}));
            assertThat(executor.isShutdown()).isFalse();
        } finally {
            executor.shutdown();
        }
    }

    @Test
    void on_executorThatRunsNothing_isDoneByTheCaller() {
        ExecutorService refuses = Executors.newSingleThreadExecutor();
        refuses.shutdown();

        assertThat(SCREENING.on(task -> {}, 2).all(cases(300))).hasSize(300);
        assertThat(SCREENING.on(refuses, 2).all(cases(300))).hasSize(300);
    }

    @Test
    void on_theOneThreadThatCalls_doesNotWaitForItself() throws Exception {
        ExecutorService one = Executors.newSingleThreadExecutor();
        try {
            assertThat(one.submit(() -> SCREENING.on(one, 4).all(cases(500))).get())
                    .hasSize(500);
        } finally {
            one.shutdown();
        }
    }

    private static ImmutableList<PlacedCase> cases(int count) {
        return many(count).stream().map(Claims::read).collect(ImmutableList.toImmutableList());
    }

    @Test
    void screen_callingThreadInterrupted_isCancelledAndStaysInterrupted() {
        List<ScreenedCase> results = new ArrayList<>();
        ScreeningOutcome outcome = SCREENING.threads(2).screen(cases(5_000), result -> {
            results.add(result);
            if (results.size() == 100) {
                Thread.currentThread().interrupt();
            }
        });

        assertThat(Thread.interrupted()).isTrue();
        assertThat(outcome.isComplete()).isFalse();
        assertThat(results).hasSize(100);
        assertThat(outcome.summary().cases()).isEqualTo(100);
    }

    @Test
    void telling_any_neverGoesBackAndEndsWithAll() {
        List<Long> told = new ArrayList<>();
        SCREENING.threads(2).telling(told::add).summarise(cases(1_000), failed -> {});

        assertThat(told).isSorted().endsWith(1_000L);
    }

    @Test
    void threads_none_isWrongUse() {
        assertThatIllegalArgumentException().isThrownBy(() -> SCREENING.threads(0));
        assertThatIllegalArgumentException().isThrownBy(() -> SCREENING.on(task -> {}, 0));
    }
}
