package org.unionaid.engine.book;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import com.google.common.collect.RangeMap;
import com.google.common.collect.TreeRangeMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.unionaid.engine.Binding;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.compile.PolicyCompiler;
import org.unionaid.engine.compile.PolicySource;
import org.unionaid.engine.fast.CodeCache;
import org.unionaid.identity.DivisionCode;
import org.unionaid.time.AsOf;
import org.unionaid.time.DateRange;

/**
 * One jurisdiction's dated sequence of policies (政策集): at most one for each day. A version that does not say until when it is
 * valid ends where the next begins. Immutable, thread-safe, reusable.
 */
public final class PolicyBook {
    private final ImmutableRangeMap<LocalDate, CompiledPolicy> versions;

    PolicyBook(RangeMap<LocalDate, CompiledPolicy> versions) {
        this.versions = ImmutableRangeMap.copyOf(versions);
    }

    /**
     * Compiles the versions of a book: each for every run of days over which all that it extends stays the same, and all of
     * them together. Never throws on a bad text.
     *
     * @param compiler  the compiler, which knows where to find what the versions extend, not null
     * @param versions  at least one text, in any order, not null
     * @return every issue of every file, and the book if none is an error
     * @throws IllegalArgumentException if there is no text
     */
    public static BookResult compile(PolicyCompiler compiler, Iterable<PolicySource> versions) {
        return new BookCompiler(compiler).compile(ImmutableList.copyOf(versions));
    }

    /**
     * A book of one policy.
     *
     * @param policy  the policy, not null
     * @return the book
     */
    public static PolicyBook of(CompiledPolicy policy) {
        TreeRangeMap<LocalDate, CompiledPolicy> only = TreeRangeMap.create();
        only.put(days(policy.policy().valid()), policy);
        return new PolicyBook(only);
    }

    static Range<LocalDate> days(DateRange range) {
        return range.isOpenEnd() ? Range.atLeast(range.start()) : Range.closedOpen(range.start(), range.endExclusive());
    }

    /**
     * The policies by day.
     *
     * @return each version with the days on which it is the one to ask, in order; at least one
     */
    public ImmutableRangeMap<LocalDate, CompiledPolicy> versions() {
        return versions;
    }

    /**
     * The policy of a day.
     *
     * @param day  the day, not null
     * @return the version valid on that day, or empty if there is none
     */
    public Optional<CompiledPolicy> find(LocalDate day) {
        return Optional.ofNullable(versions.get(day));
    }

    /**
     * Binds the policy of a day to a place.
     *
     * @param place  the place of the union that accepts the application, not null
     * @param asOf  the day asked about, not null
     * @return the bound policy, or what stands in the way, such as a day without a version
     */
    public Binding bind(DivisionCode place, AsOf asOf) {
        return find(asOf.date()).orElseGet(() -> nearest(asOf.date())).bind(place, asOf);
    }

    /**
     * Binds the policy of a day to a place at which it can be used. Cheap: days between two changes share what was bound.
     *
     * @param place  the place, not null
     * @param asOf  the day, not null
     * @return the bound policy
     * @throws org.unionaid.engine.compile.PolicyException listing what stands in the way, such as a day without a version
     */
    public BoundPolicy at(DivisionCode place, AsOf asOf) {
        return bind(place, asOf).policy();
    }

    /**
     * This book with the generated code of all its versions kept together, and with that of other books that share the same.
     *
     * @param codes  where generated code is kept from now on, not null
     * @return the same book; this one is unchanged
     */
    public PolicyBook sharing(CodeCache codes) {
        TreeRangeMap<LocalDate, CompiledPolicy> same = TreeRangeMap.create();
        versions.asMapOfRanges().forEach((days, policy) -> same.put(days, policy.sharing(codes)));
        return new PolicyBook(same);
    }

    /**
     * Every day on which the book may come to another answer by itself: where a version begins or ends and where a parameter
     * changes, at whatever place.
     *
     * @return the days
     */
    public ImmutableSortedSet<LocalDate> changes() {
        ImmutableSortedSet.Builder<LocalDate> days = ImmutableSortedSet.naturalOrder();
        versions.asMapOfRanges().forEach((range, policy) -> {
            days.add(range.lowerEndpoint());
            if (range.hasUpperBound()) {
                days.add(range.upperEndpoint());
            }
            days.addAll(policy.changes());
        });
        return days.build();
    }

    /** The last version before a day that has none, or the first of all: its binding says that it is not valid then. */
    private CompiledPolicy nearest(LocalDate day) {
        CompiledPolicy nearest = versions.asMapOfRanges().values().iterator().next();
        for (Map.Entry<Range<LocalDate>, CompiledPolicy> version :
                versions.asMapOfRanges().entrySet()) {
            if (version.getKey().lowerEndpoint().isBefore(day)) {
                nearest = version.getValue();
            }
        }
        return nearest;
    }
}
