package org.unionaid.engine;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.unionaid.engine.facts.Catalog;

/** The order of the house, kept: a room imports only the rooms before it; no clock, no output. */
@AnalyzeClasses(packages = "org.unionaid.engine", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    /** A room may import those to its left; the empty name is the front door, which books, screenings, timelines, comparisons, cases and their coverage come after. */
    private static final ImmutableList<String> ROOMS = ImmutableList.of(
            "schema",
            "value",
            "issue",
            "catalog",
            "allocation",
            "language",
            "yaml",
            "receipt",
            "verification",
            "expression",
            "policy",
            "subject",
            "facts",
            "writing",
            "inheritance",
            "evaluation",
            "compile",
            "prepared",
            "authoring",
            "decision",
            "missing",
            "fast",
            "recording",
            "explanation",
            "entitlement",
            "",
            "interview",
            "book",
            "screening",
            "timeline",
            "whatif",
            "cases",
            "coverage");

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES = slices().matching("org.unionaid.engine.(**)")
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NOTHING_READS_A_CLOCK = noClasses()
            .should()
            .callMethodWhere(target(nameMatching("now|nanoTime|currentTimeMillis|systemUTC|systemDefault(Zone)?"))
                    .and(target(owner(resideInAnyPackage("java.time..", "java.lang")))))
            .because("every function is pure: the caller hands in the date")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule STANDARD_FACTS_USE_WHAT_ANYBODY_COULD = noClasses()
            .that()
            .resideInAPackage("org.unionaid.engine.facts")
            .should()
            .dependOnClassesThat(resideInAPackage("org.unionaid.engine..")
                    .and(not(resideInAnyPackage(
                            "org.unionaid.engine.facts",
                            "org.unionaid.engine.allocation",
                            "org.unionaid.engine.catalog",
                            "org.unionaid.engine.subject",
                            "org.unionaid.engine.value"))))
            .because("they are made of the same exported parts as an integrator's own");

    @ArchTest
    static final ArchRule RECEIPTS_ARE_CHECKED_WITH_ARITHMETIC_OF_THEIR_OWN = noClasses()
            .that()
            .resideInAPackage("org.unionaid.engine.verification")
            .should()
            .dependOnClassesThat(resideInAPackage("org.unionaid.engine..")
                    .and(not(resideInAnyPackage("org.unionaid.engine.verification", "org.unionaid.engine.receipt"))))
            .because("a checker that shares a fault with what it checks finds nothing");

    @ArchTest
    static final ArchRule RECEIPTS_KNOW_NO_CALCULATION = noClasses()
            .that()
            .resideInAPackage("org.unionaid.engine.receipt")
            .should()
            .dependOnClassesThat(resideInAPackage("org.unionaid.engine..")
                    .and(not(resideInAnyPackage(
                            "org.unionaid.engine.receipt", "org.unionaid.engine.yaml", "org.unionaid.engine.issue"))))
            .because("through them the checker would come by the evaluator's arithmetic");

    @ArchTest
    static final ArchRule ONLY_THE_CATALOG_KNOWS_WHICH_FACTS_ARE_STANDARD = classes()
            .that()
            .resideInAPackage("org.unionaid.engine.facts")
            .and(not(equivalentTo(Catalog.class)))
            .should()
            .onlyBeAccessed()
            .byAnyPackage("org.unionaid.engine.facts")
            .andShould()
            .notBePublic()
            .because("a standard fact gets no treatment that an integrator's own would not get");

    @ArchTest
    static final ArchRule NOTHING_PRINTS =
            noClasses().should(ACCESS_STANDARD_STREAMS).allowEmptyShould(true);

    @ArchTest
    static void every_room_has_its_place_in_the_order(JavaClasses classes) {
        assertThat(classes.stream().map(ArchitectureTests::room).distinct()).isSubsetOf(ROOMS);
    }

    @ArchTest
    static void a_room_imports_only_the_rooms_before_it(JavaClasses classes) {
        for (int i = 0; i < ROOMS.size() - 1; i++) {
            noClasses()
                    .that()
                    .resideInAPackage(packages(ROOMS.get(i)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(ROOMS.subList(i + 1, ROOMS.size()).stream()
                            .map(ArchitectureTests::packages)
                            .toArray(String[]::new))
                    .check(classes);
        }
    }

    private static String packages(String room) {
        return room.isEmpty() ? "org.unionaid.engine" : "org.unionaid.engine." + room + "..";
    }

    private static String room(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.", -1);
        return parts.length > 3 ? parts[3] : "";
    }
}
