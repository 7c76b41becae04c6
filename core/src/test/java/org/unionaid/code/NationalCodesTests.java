package org.unionaid.code;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Test {@link NationalCodes}: every constant of the model's code types has a label, and every label a constant. */
class NationalCodesTests {

    private static final List<Class<?>> CODE_TYPES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.unionaid").stream()
                    .filter(type -> type.isAssignableTo(Code.class) && type.isRecord())
                    .<Class<?>>map(JavaClass::reflect)
                    .filter(type -> !constants(type).isEmpty())
                    .toList();

    static Stream<Class<?>> codeTypes() {
        return CODE_TYPES.stream();
    }

    private static List<String> constants(Class<?> type) {
        List<String> codes = new ArrayList<>();
        for (Field field : type.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == type) {
                try {
                    codes.add(((Code) field.get(null)).code());
                } catch (IllegalAccessException e) {
                    throw new AssertionError(e);
                }
            }
        }
        return codes;
    }

    @ParameterizedTest
    @MethodSource("codeTypes")
    void labels_ofACodeType_areThoseOfItsConstants(Class<?> type) {
        assertThat(NationalCodes.labels(type.getSimpleName()).keySet()).containsExactlyElementsOf(constants(type));
    }

    @Test
    void labels_ofOneList_differ() {
        CODE_TYPES.forEach(type -> {
            var labels = NationalCodes.labels(type.getSimpleName()).values();
            assertThat(labels).extracting(Label::zh).doesNotHaveDuplicates();
            assertThat(labels).extracting(Label::en).doesNotHaveDuplicates();
        });
    }

    @Test
    void find_unknown_isEmpty() {
        assertThat(NationalCodes.find("Purpose", "NOT_NATIONAL")).isEmpty();
        assertThat(NationalCodes.find("NoSuchList", "OTHER")).isEmpty();
        assertThat(NationalCodes.labels("NoSuchList")).isEmpty();
    }

    @Test
    void find_national_isItsLabel() {
        assertThat(NationalCodes.find("Category", "DEEP")).contains(Label.of("深度困难", "in deep hardship"));
    }
}
