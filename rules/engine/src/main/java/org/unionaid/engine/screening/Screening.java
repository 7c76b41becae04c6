package org.unionaid.engine.screening;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.unionaid.engine.book.PolicyBook;
import org.unionaid.time.AsOf;

/**
 * Decides any number of cases on one day, each by the rules of its place (批量筛查).
 *
 * <pre>{@code
 * ScreeningSummary summary = Screening.of(book, asOf).screen(cases, result -> …).summary();
 * }</pre>
 *
 * <p>The source is read, and results are handed over, by the calling thread, in order. In between cases are read and decided by
 * {@link #threads} threads, of which the calling one is one. No more than {@link #mostInFlight} cases are held at a time: who
 * takes the results slowly slows the reading. A case that fails is handed over as such and the others go on; what else may
 * happen ends the screening and is thrown as it is: what the source throws after the cases before it have been handed over,
 * what the taker throws at once. Immutable and thread-safe; what is passed in is called as told.
 */
public final class Screening {
    private final PolicyBook book;
    private final AsOf asOf;
    private final Settings settings;

    /** How the work is done; the results do not depend on it. */
    record Settings(
            int threads, Optional<Executor> executor, boolean reasons, Progress progress, BooleanSupplier cancelled) {}

    private Screening(PolicyBook book, AsOf asOf, Settings settings) {
        this.book = book;
        this.asOf = asOf;
        this.settings = settings;
    }

    /**
     * A screening by the calling thread alone, without reasons.
     *
     * @param book  the policies; the day picks the version and each case's place the parameters, not null
     * @param asOf  the day asked about, not null
     * @return the screening
     */
    public static Screening of(PolicyBook book, AsOf asOf) {
        return new Screening(
                Objects.requireNonNull(book, "book"),
                Objects.requireNonNull(asOf, "asOf"),
                new Settings(1, Optional.empty(), false, cases -> {}, () -> false));
    }

    /**
     * This screening by several threads: the calling one, and others that are made for each run and end with it.
     *
     * @param threads  how many, at least 1; as many as there are processors keeps them all busy
     * @return a new screening
     * @throws IllegalArgumentException if there is none
     */
    public Screening threads(int threads) {
        checkArgument(threads >= 1, "a screening needs at least one thread, but got %s", threads);
        return with(new Settings(threads, Optional.empty(), settings.reasons, settings.progress, settings.cancelled));
    }

    /**
     * This screening by the calling thread with the help of an executor, which is left as it is. Where the executor has no thread
     * free, the calling thread does the work.
     *
     * @param executor  runs parts of the work, not null
     * @param threads  how many threads are to be kept busy, the calling one included, at least 1
     * @return a new screening
     * @throws IllegalArgumentException if there is none
     */
    public Screening on(Executor executor, int threads) {
        checkArgument(threads >= 1, "a screening needs at least one thread, but got %s", threads);
        return with(
                new Settings(threads, Optional.of(executor), settings.reasons, settings.progress, settings.cancelled));
    }

    /**
     * This screening with the whole decision in every row, with its reasons and what is missing; that takes longer.
     *
     * @return a new screening
     */
    public Screening withReasons() {
        return with(new Settings(settings.threads, settings.executor, true, settings.progress, settings.cancelled));
    }

    /**
     * This screening, telling how far it has come.
     *
     * @param progress  is told now and then, by the calling thread, and once more at the end, not null
     * @return a new screening
     */
    public Screening telling(Progress progress) {
        Objects.requireNonNull(progress, "progress");
        return with(new Settings(settings.threads, settings.executor, settings.reasons, progress, settings.cancelled));
    }

    /**
     * This screening, to be cancelled. It is also cancelled if the calling thread is interrupted, which stays interrupted. What
     * was handed over by then are the first cases of the source, however many, and the summary is theirs.
     *
     * @param cancelled  asked before each case, by several threads; true ends the screening, not null
     * @return a new screening
     */
    public Screening until(BooleanSupplier cancelled) {
        Objects.requireNonNull(cancelled, "cancelled");
        return with(new Settings(settings.threads, settings.executor, settings.reasons, settings.progress, cancelled));
    }

    private Screening with(Settings other) {
        return new Screening(book, asOf, other);
    }

    /**
     * How many threads work, the calling one included.
     *
     * @return at least 1
     */
    public int threads() {
        return settings.threads;
    }

    /**
     * How many cases may have been taken from the source and not yet been handed over.
     *
     * @return the most there are at a time
     */
    public int mostInFlight() {
        return Run.mostInFlight(settings.threads);
    }

    /**
     * Screens cases and hands over each result.
     *
     * @param cases  the cases, not null
     * @param taker  gets every result, in the order of the cases, not null
     * @return the summary, and whether it is that of all cases
     * @throws ArithmeticException if a sum is out of range
     */
    public ScreeningOutcome screen(Iterable<PlacedCase> cases, Consumer<? super ScreenedCase> taker) {
        return screen(cases.iterator(), item -> item, (item, result) -> taker.accept(result));
    }

    /**
     * Screens what a source holds and hands over each result with what it was made of.
     *
     * @param source  what is to be read, such as the lines of a file; asked by the calling thread only, not null
     * @param input  makes a case of it, on several threads, not null
     * @param taker  gets every result, in the order of the source, not null
     * @param <S>  what the source holds
     * @return the summary, and whether it is that of all cases
     * @throws ArithmeticException if a sum is out of range
     */
    public <S> ScreeningOutcome screen(
            Iterator<? extends S> source, CaseInput<S> input, BiConsumer<? super S, ? super ScreenedCase> taker) {
        return run(source, input, settings.reasons ? Keep.REASONS : Keep.ALL, taker);
    }

    /**
     * Screens cases and keeps every result.
     *
     * @param cases  the cases, not null
     * @return the results in the order of the cases
     */
    public ImmutableList<ScreenedCase> all(Iterable<PlacedCase> cases) {
        ImmutableList.Builder<ScreenedCase> all = ImmutableList.builder();
        screen(cases, all::add);
        return all.build();
    }

    /**
     * Only counts and adds up, which is faster: no result is made but of a case that failed.
     *
     * @param cases  the cases, not null
     * @param failures  gets those that failed, in their order, not null
     * @return the summary, and whether it is that of all cases
     * @throws ArithmeticException if a sum is out of range
     */
    public ScreeningOutcome summarise(Iterable<PlacedCase> cases, Consumer<? super ScreenedCase.Failed> failures) {
        return summarise(cases.iterator(), item -> item, (item, failed) -> failures.accept(failed));
    }

    /**
     * Only counts and adds up what a source holds.
     *
     * @param source  what is to be read; asked by the calling thread only, not null
     * @param input  makes a case of it, on several threads, not null
     * @param failures  gets those that failed with what they were made of, in their order, not null
     * @param <S>  what the source holds
     * @return the summary, and whether it is that of all cases
     * @throws ArithmeticException if a sum is out of range
     */
    public <S> ScreeningOutcome summarise(
            Iterator<? extends S> source,
            CaseInput<S> input,
            BiConsumer<? super S, ? super ScreenedCase.Failed> failures) {
        return run(source, input, Keep.FAILED, (item, result) -> {
            if (result instanceof ScreenedCase.Failed failed) {
                failures.accept(item, failed);
            }
        });
    }

    private <S> ScreeningOutcome run(
            Iterator<? extends S> source,
            CaseInput<S> input,
            Keep keep,
            BiConsumer<? super S, ? super ScreenedCase> taker) {
        if (settings.threads == 1 || settings.executor.isPresent()) {
            return new Run<S>(() -> new Desk(book, asOf), settings, input, keep, taker)
                    .through(source, settings.executor.orElse(task -> {}));
        }
        ExecutorService own = OwnThreads.of(settings.threads - 1);
        try {
            return new Run<S>(() -> new Desk(book, asOf), settings, input, keep, taker).through(source, own);
        } finally {
            own.shutdown();
        }
    }
}
