package org.unionaid.engine.screening;

import com.google.common.base.Throwables;
import com.google.common.util.concurrent.Uninterruptibles;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One screening under way. The calling thread cuts the source into chunks, gives them to the executor, and hands over the results
 * of the oldest as soon as it is done; while it is not, it works on whatever chunk nobody has begun. So nothing waits for a
 * thread that is not there, and the order is that of the source.
 *
 * @param <S>  what the source holds
 */
final class Run<S> {
    private static final int CHUNK = 256;
    private static final int CHUNKS_EACH = 3;

    private final Supplier<Desk> newDesk;
    private final Screening.Settings settings;
    private final CaseInput<S> input;
    private final Keep keep;
    private final BiConsumer<? super S, ? super ScreenedCase> taker;
    private final Queue<Desk> desks = new ConcurrentLinkedQueue<>();
    private final Deque<FutureTask<Chunk<S>>> pending = new ArrayDeque<>();
    private final Sums sums = new Sums();

    private volatile boolean stopped;
    private @Nullable RuntimeException sourceBroke;
    private boolean sourceEnded;
    private long taken;
    private long handedOver;

    Run(
            Supplier<Desk> newDesk,
            Screening.Settings settings,
            CaseInput<S> input,
            Keep keep,
            BiConsumer<? super S, ? super ScreenedCase> taker) {
        this.newDesk = newDesk;
        this.settings = settings;
        this.input = input;
        this.keep = keep;
        this.taker = taker;
    }

    static int mostInFlight(int threads) {
        return CHUNK * window(threads);
    }

    private static int window(int threads) {
        return threads == 1 ? 1 : Math.multiplyExact(threads, CHUNKS_EACH);
    }

    ScreeningOutcome through(Iterator<? extends S> source, Executor executor) {
        boolean complete = false;
        try {
            while (!complete && !isStoppedHere()) {
                fill(source, executor);
                FutureTask<Chunk<S>> oldest = pending.peek();
                if (oldest != null) {
                    Chunk<S> chunk = await(oldest);
                    pending.remove();
                    handOver(chunk);
                }
                complete = sourceEnded && pending.isEmpty() && handedOver == taken;
            }
        } finally {
            stopped = true;
            pending.forEach(Run::settle);
        }
        if (complete && sourceBroke != null) {
            throw sourceBroke;
        }
        settings.progress().done(handedOver);
        return new ScreeningOutcome(sums.summary(), complete);
    }

    /** Takes chunks from the source until there are enough under way or the oldest is done. */
    private void fill(Iterator<? extends S> source, Executor executor) {
        int window = window(settings.threads());
        while (!sourceEnded && pending.size() < window && !isStoppedHere() && !isOldestDone()) {
            Chunk<S> chunk = Chunk.of(next(source), taken);
            taken += chunk.items().size();
            if (!chunk.items().isEmpty()) {
                FutureTask<Chunk<S>> task = new FutureTask<>(() -> decide(chunk));
                pending.add(task);
                execute(task, executor);
            }
        }
    }

    private static void execute(FutureTask<?> task, Executor executor) {
        try {
            executor.execute(task);
        } catch (RejectedExecutionException e) {
            // The calling thread comes to it.
        }
    }

    private boolean isOldestDone() {
        FutureTask<Chunk<S>> oldest = pending.peek();
        return oldest != null && oldest.isDone();
    }

    private List<S> next(Iterator<? extends S> source) {
        List<S> items = new ArrayList<>(CHUNK);
        try {
            while (items.size() < CHUNK && source.hasNext()) {
                items.add(source.next());
            }
            sourceEnded = items.size() < CHUNK;
        } catch (RuntimeException e) {
            sourceBroke = e;
            sourceEnded = true;
        }
        return items;
    }

    /** The work of any thread. */
    private Chunk<S> decide(Chunk<S> chunk) {
        Desk idle = desks.poll();
        Desk desk = idle == null ? newDesk.get() : idle;
        for (int i = 0; i < chunk.items().size() && !isStopped(); i++) {
            chunk.results().add(desk.decide(chunk.first() + i, chunk.items().get(i), input, keep, chunk.sums()));
        }
        desks.add(desk);
        return chunk;
    }

    private Chunk<S> await(FutureTask<Chunk<S>> oldest) {
        for (FutureTask<Chunk<S>> task : pending) {
            if (oldest.isDone()) {
                break;
            }
            task.run(); // does nothing if somebody has begun
        }
        try {
            return Objects.requireNonNull(Uninterruptibles.getUninterruptibly(oldest));
        } catch (ExecutionException e) {
            Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
            Throwables.throwIfUnchecked(cause);
            throw new IllegalStateException(cause);
        }
    }

    /** Waits for a chunk that nobody will see, so that no thread works on after the screening. */
    private static void settle(FutureTask<?> task) {
        task.run();
        try {
            Uninterruptibles.getUninterruptibly(task);
        } catch (ExecutionException e) {
            // What ends the screening is already on its way.
        }
    }

    private void handOver(Chunk<S> chunk) {
        if (!chunk.isWhole()) {
            return;
        }
        int done = 0;
        while (done < chunk.items().size() && !isStoppedHere()) {
            ScreenedCase result = chunk.results().get(done);
            if (result != null) {
                taker.accept(chunk.items().get(done), result);
            }
            done++;
            handedOver++;
        }
        if (done == chunk.items().size()) {
            sums.add(chunk.sums());
            settings.progress().done(handedOver);
        } else {
            addFirst(done, chunk);
        }
    }

    /** Adds up the cases of a chunk that were handed over before the screening was cancelled. */
    private void addFirst(int count, Chunk<S> chunk) {
        Desk desk = newDesk.get();
        for (int i = 0; i < count; i++) {
            ScreenedCase result = chunk.results().get(i);
            if (result == null) {
                desk.decide(chunk.first() + i, chunk.items().get(i), input, keep, sums);
            } else {
                sums.add(result);
            }
        }
    }

    private boolean isStopped() {
        if (!stopped && settings.cancelled().getAsBoolean()) {
            stopped = true;
        }
        return stopped;
    }

    /** The same for the calling thread, which may be interrupted. */
    private boolean isStoppedHere() {
        if (Thread.currentThread().isInterrupted()) {
            stopped = true;
        }
        return isStopped();
    }
}
