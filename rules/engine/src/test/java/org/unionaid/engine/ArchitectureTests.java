package org.unionaid.engine;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The order of the house, kept: packages without cycles, no clock, no output. */
@AnalyzeClasses(packages = "org.unionaid.engine", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

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
    static final ArchRule NOTHING_PRINTS =
            noClasses().should(ACCESS_STANDARD_STREAMS).allowEmptyShould(true);
}
