package org.unionaid.cli;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The order of the rooms of the command. */
@AnalyzeClasses(packages = "org.unionaid.cli", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {
    @ArchTest
    static final ArchRule ROOMS_IN_ORDER = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("terminal")
            .definedBy("..cli.terminal")
            .layer("input")
            .definedBy("..cli.input")
            .layer("eventlog")
            .definedBy("..cli.eventlog")
            .layer("story")
            .definedBy("..cli.story", "..cli.trial", "..cli.population")
            .layer("render")
            .definedBy("..cli.render")
            .layer("page")
            .definedBy("..cli.page")
            .layer("command")
            .definedBy("..cli.command..")
            .layer("top")
            .definedBy("org.unionaid.cli")
            .whereLayer("top")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("command")
            .mayOnlyBeAccessedByLayers("top")
            .whereLayer("page")
            .mayOnlyBeAccessedByLayers("command")
            .whereLayer("render")
            .mayOnlyBeAccessedByLayers("page", "command")
            .whereLayer("story")
            .mayOnlyBeAccessedByLayers("render", "command")
            .whereLayer("eventlog")
            .mayOnlyBeAccessedByLayers("command")
            .whereLayer("input")
            .mayOnlyBeAccessedByLayers("eventlog", "story", "render", "page", "command");

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("org.unionaid.cli.(*)..").should().beFreeOfCycles();
}
