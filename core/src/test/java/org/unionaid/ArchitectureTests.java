package org.unionaid;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
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

/** The order of the house, kept: a room imports only the rooms before it. */
@AnalyzeClasses(packages = "org.unionaid", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    /** A room may import those to its left. */
    private static final ImmutableList<String> ROOMS = ImmutableList.of(
            "style",
            "answer",
            "code",
            "money",
            "time",
            "identity",
            "household",
            "employer",
            "casefile",
            "program",
            "application",
            "funding",
            "enrolment",
            "entitlement",
            "disbursement",
            "ledger",
            "payment",
            "statistics",
            "json");

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().matching("org.unionaid.(**)").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule NOTHING_READS_A_CLOCK = noClasses()
            .should()
            .callMethodWhere(target(nameMatching("now|nanoTime|currentTimeMillis|systemUTC|systemDefault(Zone)?"))
                    .and(target(owner(resideInAnyPackage("java.time..", "java.lang")))))
            .because("every function is pure: the caller hands in the date")
            .allowEmptyShould(true);

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
                    .allowEmptyShould(true)
                    .check(classes);
        }
    }

    private static String packages(String room) {
        return "org.unionaid." + room + "..";
    }

    private static String room(JavaClass type) {
        return type.getPackageName().split("\\.")[2];
    }
}
