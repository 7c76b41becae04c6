package org.unionaid.engine.fast;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.unionaid.engine.catalog.FactContext;
import org.unionaid.engine.policy.ParameterValue;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.household.Member;
import org.unionaid.ledger.History;
import org.unionaid.program.SubjectType;

/**
 * Cases of one type, place and day, of which everything that policies read was read once into columns. Columns that no parameter
 * can change are kept for the next policy; others are read for one policy and dropped. Thread-safe.
 */
public final class PreparedCases {
    private final CodeCache codes;
    private final SubjectType type;
    private final ImmutableList<AidCase> cases;
    private final LocalDate day;
    private final ImmutableList<Member> members;
    private final int[] parents;
    private final int[] firstMembers;
    private final boolean[] withHistory;
    private final boolean anyHistory;
    private final Map<Column.Key, Object> columns = new ConcurrentHashMap<>();

    /**
     * Prepares cases; nothing is read yet.
     *
     * @param codes  where the code of the policies that will decide them is kept, also for other cases, not null
     * @param type  the type of all the cases, not null
     * @param cases  the cases, not null
     * @param day  the day asked about, not null
     */
    public PreparedCases(CodeCache codes, SubjectType type, ImmutableList<AidCase> cases, LocalDate day) {
        this.codes = codes;
        this.type = type;
        this.cases = cases;
        this.day = day;
        ImmutableList.Builder<Member> belonging = ImmutableList.builder();
        this.firstMembers = new int[cases.size() + 1];
        this.withHistory = new boolean[cases.size()];
        boolean any = false;
        for (int i = 0; i < cases.size(); i++) {
            AidCase aidCase = cases.get(i);
            if (!aidCase.subject().type().equals(type)) {
                throw new IllegalArgumentException("expected cases of type " + type + ", but one is "
                        + aidCase.subject().type());
            }
            firstMembers[i + 1] = firstMembers[i];
            if (aidCase.subject() instanceof AidCase.OfHousehold of) {
                ImmutableList<Member> there = of.household().membersAt(day);
                belonging.addAll(there);
                firstMembers[i + 1] += there.size();
            }
            withHistory[i] = !aidCase.history()
                    .orElseIfNone(History.none())
                    .find()
                    .map(History::isEmpty)
                    .orElse(false);
            any |= withHistory[i];
        }
        this.members = belonging.build();
        this.parents = new int[members.size()];
        for (int i = 0; i < cases.size(); i++) {
            java.util.Arrays.fill(parents, firstMembers[i], firstMembers[i + 1], i);
        }
        this.anyHistory = any;
    }

    /**
     * Reads what a policy needs, if it was not read before, and decides every program for every case.
     *
     * @param policy  the policy, not null
     * @param context  place and day, not null
     * @param parameters  the parameters that have a value there and then, not null
     * @param reference  decides what the generated code leaves open, not null
     * @return the decisions
     */
    public DecidedCases decide(
            Policy policy, FactContext context, ImmutableMap<String, ParameterValue> parameters, Reference reference) {
        if (!context.asOf().date().equals(day)) {
            throw new IllegalArgumentException("the cases were prepared for " + day + ", not for " + context.asOf());
        }
        ColumnPolicy bound = ColumnPolicy.of(codes, policy, type, context, parameters, reference);
        return new Deciding(
                        this,
                        bound,
                        columns(bound, bound.code().longs()),
                        columns(bound, bound.code().objects()))
                .decide();
    }

    /** The columns of a policy in order: those that are here, and the others read in one pass over the cases. */
    private ImmutableList<Object> columns(ColumnPolicy policy, ImmutableList<Column> needed) {
        ImmutableList<Column> missing = needed.stream()
                .filter(column -> !columns.containsKey(policy.key(column)))
                .collect(ImmutableList.toImmutableList());
        ImmutableMap<Column, Object> read =
                missing.isEmpty() ? ImmutableMap.of() : new ColumnFilling(this, policy, missing).read();
        read.forEach((column, content) -> {
            Column.Key key = policy.key(column);
            if (key.isSteady()) {
                columns.put(key, content);
            }
        });
        return needed.stream()
                .map(column -> {
                    Object fresh = read.get(column);
                    return fresh != null ? fresh : java.util.Objects.requireNonNull(columns.get(policy.key(column)));
                })
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * How many columns are kept.
     *
     * @return the number
     */
    public int columnCount() {
        return columns.size();
    }

    /**
     * The type of the cases.
     *
     * @return household, employer, roster, or an integrator's own
     */
    public SubjectType type() {
        return type;
    }

    /**
     * The cases.
     *
     * @return in the order given
     */
    public ImmutableList<AidCase> cases() {
        return cases;
    }

    LocalDate day() {
        return day;
    }

    /** The members who belong to households on the day, one household after the other. */
    ImmutableList<Member> members() {
        return members;
    }

    /** The case of each member. */
    @SuppressWarnings("MixedArrayDimensions") // handed to generated code, which does not write to it
    int[] parents() {
        return parents;
    }

    /** The first member of a case; that of the number of cases is the number of members. */
    int firstMember(int aidCase) {
        return firstMembers[aidCase];
    }

    /**
     * Whether something was, or may have been, granted before.
     *
     * @param aidCase  the case's place among the prepared cases
     * @return false only if it is known that there was nothing
     */
    public boolean mayHaveHistory(int aidCase) {
        return anyHistory && withHistory[aidCase];
    }

    boolean anyHistory() {
        return anyHistory;
    }
}
