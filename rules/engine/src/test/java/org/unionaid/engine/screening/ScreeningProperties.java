package org.unionaid.engine.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.unionaid.engine.Binding;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.DecisionKey;
import org.unionaid.engine.decision.DecisionKind;
import org.unionaid.money.Money;

/** Laws of {@link Screening}. */
class ScreeningProperties {
    private static final int LONGEST = 600;

    private static Screening by(int threads) {
        return Screening.of(Claims.BOOK, Claims.DAY).threads(threads);
    }

    private static List<ScreenedCase> screened(Screening screening, List<Claims.Line> lines) {
        List<ScreenedCase> results = new ArrayList<>();
        ScreeningOutcome outcome = screening.screen(lines.iterator(), Claims::read, (line, result) -> {
            assertThat(line).isSameAs(lines.get(Math.toIntExact(result.index())));
            results.add(result);
        });
        assertThat(outcome.isComplete()).isTrue();
        assertThat(outcome.summary()).isEqualTo(fold(results));
        return results;
    }

    private static ScreeningSummary fold(List<ScreenedCase> results) {
        ScreeningSummary sum = ScreeningSummary.NONE;
        for (ScreenedCase result : results) {
            sum = sum.plus(result);
        }
        return sum;
    }

    @Property(tries = 60)
    void screen_any_decidesEachAsAssessDoesAlone(
            @ForAll("lines") List<Claims.Line> lines, @ForAll @IntRange(min = 1, max = 4) int threads) {
        List<ScreenedCase> results = screened(by(threads).withReasons(), lines);

        assertThat(results).hasSameSizeAs(lines);
        for (int i = 0; i < lines.size(); i++) {
            assertThat(results.get(i).index()).isEqualTo(i);
            assertAlone(results.get(i), lines.get(i));
        }
    }

    private static void assertAlone(ScreenedCase result, Claims.Line line) {
        if (line.wage().equals("bad") || line.wage().equals("worse")) {
            assertThat(result)
                    .isInstanceOfSatisfying(
                            ScreenedCase.Failed.class,
                            failed -> assertThat(failed.why()).isEqualTo(ScreenedCase.Why.UNREADABLE));
            return;
        }
        PlacedCase placed = Claims.read(line);
        Binding binding = Claims.BOOK.bind(placed.place(), Claims.DAY);
        if (binding.hasErrors()) {
            assertThat(((ScreenedCase.Failed) result).why()).isEqualTo(ScreenedCase.Why.NO_POLICY);
            return;
        }
        ScreenedCase.Decided decided = (ScreenedCase.Decided) result;
        Map<DecisionKey, Decision> expected =
                binding.policy().assess(placed.aidCase()).decisions();
        assertThat(decided.aidCase()).isEqualTo(placed.aidCase());
        assertThat(decided.rows())
                .extracting(row -> new DecisionKey(row.program(), row.beneficiary()))
                .containsExactlyElementsOf(expected.keySet());
        assertThat(decided.rows())
                .extracting(row -> row.decision().orElseThrow())
                .containsExactlyElementsOf(expected.values());
        assertThat(decided.rows()).allSatisfy(row -> {
            Decision decision = row.decision().orElseThrow();
            assertThat(row.kind()).isEqualTo(DecisionKind.of(decision));
            assertThat(row.cap())
                    .isEqualTo(
                            decision instanceof Decision.Eligible eligible
                                    ? eligible.cap().value()
                                    : Money.ZERO);
        });
    }

    @Property(tries = 60)
    void screen_byAnyNumberOfThreads_comesToTheSame(
            @ForAll("lines") List<Claims.Line> lines, @ForAll @IntRange(min = 2, max = 5) int threads) {
        assertThat(screened(by(threads), lines)).isEqualTo(screened(by(1), lines));
    }

    @Property(tries = 40)
    void screen_inAnotherOrder_decidesEachTheSame(@ForAll("lines") List<Claims.Line> lines, @ForAll Random random) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, lines.size()).boxed().toList());
        Collections.shuffle(order, random);
        List<ScreenedCase> shuffled =
                screened(by(3), order.stream().map(lines::get).toList());
        List<ScreenedCase> inOrder = screened(by(1), lines);

        for (int i = 0; i < order.size(); i++) {
            assertThat(numbered(shuffled.get(i), 0)).isEqualTo(numbered(inOrder.get(order.get(i)), 0));
        }
        assertThat(fold(shuffled)).isEqualTo(fold(inOrder));
    }

    private static ScreenedCase numbered(ScreenedCase result, long index) {
        return result instanceof ScreenedCase.Decided of
                ? new ScreenedCase.Decided(index, of.place(), of.beneficiary(), of.aidCase(), of.category(), of.rows())
                : new ScreenedCase.Failed(
                        index, ((ScreenedCase.Failed) result).why(), ((ScreenedCase.Failed) result).what());
    }

    @Property(tries = 60)
    void summarise_any_isTheFoldOfTheResultsAndReportsEachFailure(
            @ForAll("lines") List<Claims.Line> lines, @ForAll @IntRange(min = 1, max = 4) int threads) {
        List<ScreenedCase> results = screened(by(1), lines);
        List<ScreenedCase.Failed> failures = new ArrayList<>();

        ScreeningOutcome outcome =
                by(threads).summarise(lines.iterator(), Claims::read, (line, failed) -> failures.add(failed));

        assertThat(outcome).isEqualTo(new ScreeningOutcome(fold(results), true));
        assertThat(failures)
                .isEqualTo(results.stream()
                        .filter(ScreenedCase.Failed.class::isInstance)
                        .toList());
        assertThat(outcome.summary().cases()).isEqualTo(lines.size());
        assertThat(outcome.summary().failed()).isEqualTo(failures.size());
    }

    @Property(tries = 40)
    void plus_summariesOfParts_isTheSummaryOfTheWhole(
            @ForAll("lines") List<Claims.Line> lines, @ForAll @IntRange(min = 0, max = LONGEST) int at) {
        List<ScreenedCase> results = screened(by(1), lines);
        int cut = Math.min(at, results.size());

        assertThat(fold(results.subList(0, cut)).plus(fold(results.subList(cut, results.size()))))
                .isEqualTo(fold(results));
    }

    @Property(tries = 60)
    void until_cancelledByTheTaker_leavesTheFirst(
            @ForAll("lines") List<Claims.Line> lines,
            @ForAll @IntRange(min = 1, max = 4) int threads,
            @ForAll @IntRange(min = 1, max = LONGEST) int enough) {
        List<ScreenedCase> whole = screened(by(1), lines);
        List<ScreenedCase> results = new ArrayList<>();

        ScreeningOutcome outcome = by(threads)
                .until(() -> results.size() >= enough)
                .screen(lines.iterator(), Claims::read, (line, result) -> results.add(result));

        assertThat(results).isEqualTo(whole.subList(0, Math.min(enough, whole.size())));
        assertThat(outcome.summary()).isEqualTo(fold(results));
        assertThat(outcome.isComplete()).isEqualTo(results.size() == whole.size());
    }

    @Property(tries = 60)
    void until_cancelledByAWorker_leavesTheFirstAndTheirSummary(
            @ForAll("lines") List<Claims.Line> lines,
            @ForAll @IntRange(min = 1, max = 4) int threads,
            @ForAll @IntRange(min = 0, max = LONGEST) int enough) {
        List<ScreenedCase> whole = screened(by(1), lines);
        AtomicInteger read = new AtomicInteger();
        AtomicInteger told = new AtomicInteger();

        ScreeningOutcome outcome = by(threads)
                .until(() -> read.get() >= enough)
                .telling(cases -> told.set(Math.toIntExact(cases)))
                .summarise(
                        lines.iterator(),
                        line -> {
                            read.incrementAndGet();
                            return Claims.read(line);
                        },
                        (line, failed) -> {});

        int count = Math.toIntExact(outcome.summary().cases());
        assertThat(told.get()).isEqualTo(count);
        assertThat(count).isLessThanOrEqualTo(Math.max(enough, 0) + 4);
        assertThat(outcome.summary()).isEqualTo(fold(whole.subList(0, count)));
    }

    @Property(tries = 40)
    void screen_any_holdsNoMoreThanItSays(
            @ForAll("lines") List<Claims.Line> lines, @ForAll @IntRange(min = 1, max = 4) int threads) {
        Screening screening = by(threads);
        AtomicInteger held = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Iterator<Claims.Line> source = lines.stream()
                .peek(line -> most.accumulateAndGet(held.incrementAndGet(), Math::max))
                .iterator();

        screening.screen(source, Claims::read, (line, result) -> held.decrementAndGet());

        assertThat(most.get()).isLessThanOrEqualTo(screening.mostInFlight());
        assertThat(held.get()).isZero();
    }

    @Property(tries = 40)
    void screen_sourceBreaks_handsOverWhatCameBeforeAndThrowsWhatItThrew(
            @ForAll("lines") List<Claims.Line> lines, @ForAll @IntRange(min = 1, max = 4) int threads) {
        IllegalStateException broken = new IllegalStateException("the disk is gone");
        List<ScreenedCase> results = new ArrayList<>();
        Iterator<Claims.Line> good = lines.iterator();
        Iterator<Claims.Line> source = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Claims.Line next() {
                if (!good.hasNext()) {
                    throw broken;
                }
                return good.next();
            }
        };

        assertThatThrownBy(() -> by(threads).screen(source, Claims::read, (line, result) -> results.add(result)))
                .isSameAs(broken);
        assertThat(results).isEqualTo(screened(by(1), lines));
    }

    @Property(tries = 40)
    void screen_takerBreaks_throwsWhatItThrewAndHandsOverNoMore(
            @ForAll("lines") List<Claims.Line> lines,
            @ForAll @IntRange(min = 1, max = 4) int threads,
            @ForAll @IntRange(min = 0, max = LONGEST) int good) {
        IllegalStateException broken = new IllegalStateException("the disk is full");
        AtomicInteger calls = new AtomicInteger();

        try {
            by(threads).screen(lines.iterator(), Claims::read, (line, result) -> {
                if (calls.getAndIncrement() == good) {
                    throw broken;
                }
            });
            assertThat(lines.size()).isLessThanOrEqualTo(good);
        } catch (IllegalStateException e) {
            assertThat(e).isSameAs(broken);
            assertThat(calls.get()).isEqualTo(good + 1);
        }
    }

    @Provide
    Arbitrary<List<Claims.Line>> lines() {
        return Claims.anyLine().list().ofMaxSize(LONGEST).map(ImmutableList::copyOf);
    }
}
