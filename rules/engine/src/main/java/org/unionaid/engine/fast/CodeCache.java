package org.unionaid.engine.fast;

import com.google.common.base.Suppliers;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.unionaid.engine.policy.Policy;

/**
 * The code that was generated for policies, so that it is generated once and is warm when it is asked for again. All places and
 * days of a policy share one class as long as their parameters have the same denominators, and so do policies of many places
 * that inherit the same rules; a change of a parameter costs at most one more.
 *
 * <p>It holds a bounded number of classes; those asked for longest ago go first, and are generated again if they are needed. A
 * policy has a cache of its own unless it is told to share one ({@code CompiledPolicy.sharing}): share one to bound what all
 * policies of a process take together. Whoever asks for what another thread is just generating waits for it. Thread-safe.
 */
public final class CodeCache {
    /** How many classes are held where nobody says otherwise; a policy seldom needs more than two. */
    public static final int MOST = 64;

    private final int most;
    private final AtomicInteger made = new AtomicInteger();
    private @Nullable Kept kept; // made when needed: a process that asks one question does not need it

    private record Kept(Cache<CodeKey<?>, Supplier<?>> codes, Interner<Content> contents) {}

    private CodeCache(int most) {
        this.most = most;
    }

    private synchronized Kept kept() {
        Kept known = kept;
        if (known == null) {
            known = new Kept(
                    CacheBuilder.newBuilder()
                            .maximumSize(most)
                            .concurrencyLevel(1)
                            .build(),
                    Interners.newWeakInterner());
            kept = known;
        }
        return known;
    }

    /**
     * A cache of {@value #MOST} classes.
     *
     * @return a new cache with nothing in it
     */
    public static CodeCache standard() {
        return holding(MOST);
    }

    /**
     * A cache of a size of one's own.
     *
     * @param most  how many classes it holds at most, 1 or more; some 10 to 100 kB each
     * @return a new cache with nothing in it
     * @throws IllegalArgumentException if that is less than 1
     */
    public static CodeCache holding(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("expected room for at least 1 class, found " + most);
        }
        return new CodeCache(most);
    }

    /** The rules of a policy: the same object for policies with the same rules, so that they are compared once. */
    Content content(Policy policy) {
        return kept().contents().intern(Content.of(policy));
    }

    /** The code of a key; made by the first who asks for it, without keeping others from theirs. */
    <T> T code(CodeKey<T> key, Supplier<T> maker) {
        Supplier<?> code = kept().codes()
                .asMap()
                .computeIfAbsent(
                        key,
                        any -> Suppliers.memoize(() -> {
                            made.incrementAndGet();
                            return maker.get();
                        }));
        return key.code().cast(Objects.requireNonNull(code.get()));
    }

    /**
     * How often a class was generated.
     *
     * @return the number, those that were dropped since included
     */
    public int made() {
        return made.get();
    }

    /**
     * How many classes are held now.
     *
     * @return the number, at most {@link #most}
     */
    public int size() {
        return Math.toIntExact(kept().codes().size());
    }

    /**
     * How many classes it holds at most.
     *
     * @return the bound
     */
    public int most() {
        return most;
    }
}
