package org.unionaid.engine.facts;

import com.google.common.collect.ImmutableList;
import org.unionaid.code.NationalCodes;
import org.unionaid.engine.catalog.CodeList;
import org.unionaid.engine.catalog.Fact;

/** The facts and codes that every policy may use. */
final class StandardFacts {
    private static final ImmutableList<String> CODE_LISTS = ImmutableList.of(
            "Category",
            "Cause",
            "Purpose",
            "FileLevel",
            "Relationship",
            "IncomeKind",
            "ExpenseHead",
            "EmploymentStatus",
            "SchoolStage",
            "SchoolKind",
            "HonourTitle",
            "VehicleUse",
            "BusinessRole",
            "EmployerStatus",
            "SourceKind",
            "LabourRelation",
            "Setting",
            "InsuranceKind",
            "HomeUse",
            "EnrolmentStatus");

    private StandardFacts() {}

    static ImmutableList<CodeList> codeLists() {
        ImmutableList.Builder<CodeList> lists = ImmutableList.builder();
        for (String name : CODE_LISTS) {
            lists.add(new CodeList(name, NationalCodes.labels(name)));
        }
        return lists.build();
    }

    /** Those that read ranges of days, returns of days each year, and whole months are steady. */
    static ImmutableList<Fact> all() {
        ImmutableList.Builder<Fact> all = ImmutableList.builder();
        for (ImmutableList<Fact> steady : ImmutableList.of(
                HouseholdFacts.all(), MemberFacts.all(), ItemFacts.all(), FileFacts.all(), GroupFacts.all())) {
            for (Fact fact : steady) {
                all.add(fact.asSteady());
            }
        }
        all.addAll(LifeFacts.all()).addAll(HistoryFacts.all()).addAll(EnrolmentFacts.all());
        return FastFacts.withFast(all.build());
    }
}
