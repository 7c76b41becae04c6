package org.unionaid.engine.fast;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.engine.subject.CaseSubject;
import org.unionaid.engine.subject.FileOnRecord;
import org.unionaid.program.SubjectType;

/** One pass over cases and their members that fills columns. */
final class ColumnFilling {
    /** One column, where it is read, and what is filled: longs or objects. */
    @SuppressWarnings("ArrayRecordComponent") // filled here and handed on
    private record Filled(
            Column column,
            int index,
            long[] longs,
            @Nullable Object[] objects) {}

    private final PreparedCases cases;
    private final ColumnPolicy policy;
    private final ImmutableList<Filled> ofCase;
    private final ImmutableList<Filled> ofMember;
    private final @Nullable GeneratedReader reader;

    ColumnFilling(PreparedCases cases, ColumnPolicy policy, ImmutableList<Column> columns) {
        this.cases = cases;
        this.policy = policy;
        ColumnReading reading = policy.code().reading(columns, policy.parameters());
        this.reader = reading.at(policy.context(), policy.parameters());
        ImmutableList.Builder<Filled> case_ = ImmutableList.builder();
        ImmutableList.Builder<Filled> member = ImmutableList.builder();
        for (Column column : columns) {
            int rows =
                    column.ofMember() ? cases.members().size() : cases.cases().size();
            Filled filled = new Filled(
                    column,
                    reading.index(column),
                    new long[column.isObject() ? 0 : rows],
                    new Object[column.isObject() ? rows : 0]);
            (column.ofMember() ? member : case_).add(filled);
        }
        this.ofCase = case_.build();
        this.ofMember = member.build();
    }

    ImmutableMap<Column, Object> read() {
        for (int i = 0; i < cases.cases().size(); i++) {
            read(i, cases.cases().get(i));
        }
        ImmutableMap.Builder<Column, Object> read = ImmutableMap.builder();
        ofCase.forEach(each -> read.put(each.column(), content(each)));
        ofMember.forEach(each -> read.put(each.column(), content(each)));
        return read.buildOrThrow();
    }

    private static Object content(Filled filled) {
        return filled.column().isObject() ? filled.objects() : filled.longs();
    }

    private void read(int index, AidCase aidCase) {
        if (reader != null) {
            reader.forget(false);
            show(reader, aidCase);
        }
        for (Filled each : ofCase) {
            fill(each, index);
        }
        if (ofMember.isEmpty()) {
            return;
        }
        for (int row = cases.firstMember(index); row < cases.firstMember(index + 1); row++) {
            if (reader != null) {
                reader.member = cases.members().get(row);
                reader.forget(true);
            }
            for (Filled each : ofMember) {
                fill(each, row);
            }
        }
    }

    private static void show(GeneratedReader reader, AidCase aidCase) {
        if (aidCase.subject() instanceof AidCase.OfHousehold of) {
            reader.household = of.household();
            reader.file = new FileOnRecord(aidCase.file());
        } else if (aidCase.subject() instanceof AidCase.OfEmployer of) {
            reader.subject = of.employer();
        } else if (aidCase.subject() instanceof AidCase.OfRoster of) {
            reader.subject = of.roster();
        } else if (aidCase.subject() instanceof AidCase.OfOwnType of) {
            reader.subject = of.thing();
        }
    }

    private void fill(Filled each, int row) {
        Column column = each.column();
        GeneratedReader generated = reader;
        if (generated != null && each.index() >= 0) {
            if (column.isObject()) {
                each.objects()[row] = ColumnReading.object(generated, each.index(), column);
            } else {
                each.longs()[row] = ColumnReading.number(generated, each.index());
            }
            return;
        }
        CaseSubject subject = subject(cases, column.ofMember(), row);
        if (column.isObject()) {
            each.objects()[row] = ColumnReading.object(policy.reference(), column, subject);
        } else {
            each.longs()[row] = ColumnReading.number(policy.reference(), column, subject);
        }
    }

    /** The case of a row as a whole, or one of its members. */
    static CaseSubject subject(PreparedCases cases, boolean ofMember, int row) {
        if (!ofMember) {
            return CaseSubject.of(cases.cases().get(row), cases.type(), cases.day())
                    .get(0);
        }
        int aidCase = cases.parents()[row];
        return CaseSubject.of(cases.cases().get(aidCase), SubjectType.MEMBER, cases.day())
                .get(row - cases.firstMember(aidCase));
    }
}
