package org.unionaid.engine.facts;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
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

    /** Those that read ranges of days, returns of days each year, and whole months are steady. */
    static ImmutableList<Fact> all() {
        Stream<Fact> steady = Stream.of(
                        HouseholdFacts.all(), MemberFacts.all(), ItemFacts.all(), FileFacts.all(), GroupFacts.all())
                .flatMap(ImmutableList::stream)
                .map(Fact::asSteady);
        Stream<Fact> others = Stream.of(LifeFacts.all(), HistoryFacts.all(), EnrolmentFacts.all())
                .flatMap(ImmutableList::stream);
        return FastFacts.withFast(Stream.concat(steady, others).collect(ImmutableList.toImmutableList()));
    }
}
