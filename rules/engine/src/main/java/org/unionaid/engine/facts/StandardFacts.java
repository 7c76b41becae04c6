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
        return CODE_LISTS.stream()
                .map(name -> new CodeList(name, NationalCodes.labels(name)))
                .collect(ImmutableList.toImmutableList());
    }

    static ImmutableList<Fact> all() {
        return ImmutableList.<Fact>builder()
                .addAll(HouseholdFacts.all())
                .addAll(MemberFacts.all())
                .addAll(LifeFacts.all())
                .addAll(ItemFacts.all())
                .addAll(FileFacts.all())
                .addAll(HistoryFacts.all())
                .addAll(EnrolmentFacts.all())
                .addAll(GroupFacts.all())
                .build()
                .stream()
                .map(FastFacts::withFast)
                .collect(ImmutableList.toImmutableList());
    }
}
