package org.unionaid;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The module says the truth about its packages: what is public can be imported, and both Jacksons can read the values. */
@AnalyzeClasses(packages = "org.unionaid", importOptions = ImportOption.DoNotIncludeTests.class)
class ModuleTests {

    /** Public only so that other rooms of this module see them. */
    private static final ImmutableSet<String> INTERNAL =
            ImmutableSet.of("org.unionaid.style", "org.unionaid.json.words");

    private static final ModuleDescriptor MODULE = ModuleFinder.of(Path.of("target", "classes"))
            .find("org.unionaid.core")
            .orElseThrow()
            .descriptor();

    @ArchTest
    static void every_package_with_a_public_type_is_exported(JavaClasses classes) {
        assertThat(MODULE.exports().stream().map(ModuleDescriptor.Exports::source))
                .containsAll(publicPackages(classes)::iterator)
                .doesNotContainAnyElementsOf(INTERNAL);
    }

    @ArchTest
    static void every_exported_package_of_values_is_open_to_both_jacksons(JavaClasses classes) {
        assertThat(publicPackages(classes).filter(name -> !name.startsWith("org.unionaid.json.jackson")))
                .allSatisfy(name -> assertThat(MODULE.opens()).anySatisfy(opened -> {
                    assertThat(opened.source()).isEqualTo(name);
                    assertThat(opened.targets())
                            .containsExactlyInAnyOrder("com.fasterxml.jackson.databind", "tools.jackson.databind");
                }));
    }

    private static Stream<String> publicPackages(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getPackageName)
                .filter(name -> !INTERNAL.contains(name))
                .distinct();
    }
}
