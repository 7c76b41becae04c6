package org.unionaid.engine.screening;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads for one screening, which do not keep the process alive. */
final class OwnThreads {
    private OwnThreads() {}

    static ExecutorService of(int count) {
        AtomicInteger number = new AtomicInteger();
        return Executors.newFixedThreadPool(count, work -> {
            Thread thread = new Thread(work, "screening-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }
}
