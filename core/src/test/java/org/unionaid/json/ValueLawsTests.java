package org.unionaid.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionaid.identity.PrivateNumber;
import org.unionaid.money.Money;

/** What holds for every public value of this library, found by looking at the classes: a new type is asked too. */
class ValueLawsTests {

    private static final int TRIES = 20;

    /** Answers have JSON as properties only, and a ledger is written as its events, so what holds one is not written. */
    private static final ImmutableSet<String> WITHOUT_JSON = ImmutableSet.of(
            "answer.Answer$Known",
            "answer.Answer$None",
            "answer.Answer$Unknown",
            "ledger.PostingReport",
            "ledger.Posting$Posted",
            "ledger.Posting");

    private static final List<Class<?>> VALUES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.unionaid").stream()
                    .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                    .filter(type -> !type.getPackageName().endsWith(".words"))
                    .filter(type -> !WITHOUT_JSON.contains(type.getName().replace("org.unionaid.", "")))
                    .sorted(Comparator.comparing(JavaClass::getName))
                    .<Class<?>>map(JavaClass::reflect)
                    .filter(ValueLawsTests::isValue)
                    .toList();

    private static boolean isValue(Class<?> type) {
        return type.isRecord()
                || type.isEnum()
                || type == Money.class
                || (PrivateNumber.class.isAssignableFrom(type) && !type.isSealed())
                || (type.isSealed() && type.isAnnotationPresent(JsonTypeInfo.class))
                || (ValueBuilders.isGenerated(type) && !type.getSimpleName().startsWith("Immutable"));
    }

    static Stream<Class<?>> values() {
        return VALUES.stream();
    }

    static Stream<Class<?>> records() {
        return VALUES.stream().filter(Class::isRecord);
    }

    static Stream<Class<?>> built() {
        return VALUES.stream().filter(ValueBuilders::isGenerated);
    }

    @ParameterizedTest
    @MethodSource("values")
    void json_ofAnyValue_readsBackAsTheSame_andBothRoomsWriteTheSame(Class<?> type) {
        for (long seed = 0; seed < TRIES; seed++) {
            Object value = new RandomValues(seed).of(type);
            String json = Jackson.TWO.write(value);

            assertThat(Jackson.THREE.write(value)).isEqualTo(json);
            assertThat((Object) Jackson.TWO.read(json, type)).as(json).isEqualTo(value);
            assertThat((Object) Jackson.THREE.read(json, type)).as(json).isEqualTo(value);
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void constructor_nullForAnyPart_isRefusedAndSaysWhich(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Constructor<?> canonical = type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        Object value = new RandomValues(1).of(type);
        for (int i = 0; i < components.length; i++) {
            Object[] parts = new Object[components.length];
            for (int other = 0; other < components.length; other++) {
                parts[other] = components[other].getAccessor().invoke(value);
            }
            parts[i] = null;
            if (!components[i].getType().isPrimitive()) {
                assertThatThrownBy(() -> canonical.newInstance(parts))
                        .as("null for '%s'", components[i].getName())
                        .cause()
                        .isInstanceOf(NullPointerException.class)
                        .message()
                        .isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("built")
    void builder_inAnyOrder_buildsTheSame(Class<?> type) {
        int built = 0;
        for (long seed = 0; seed < 10 * TRIES && built < TRIES; seed++) {
            Map<String, Object> parts = new RandomValues(seed).parts(type);
            List<ValueBuilders.Attribute> shuffled = new ArrayList<>(ValueBuilders.attributes(type));
            Collections.shuffle(shuffled, new Random(seed));
            try {
                Object value = ValueBuilders.build(type, ValueBuilders.attributes(type), parts);
                assertThat(ValueBuilders.build(type, shuffled, parts))
                        .isEqualTo(value)
                        .hasSameHashCodeAs(value);
                built++;
            } catch (InvocationTargetException refused) {
                assertThat(refused).hasCauseInstanceOf(IllegalArgumentException.class);
            }
        }
        assertThat(built).isPositive();
    }

    @ParameterizedTest
    @MethodSource("values")
    void toString_ofAnyValue_tellsNothingPersonal(Class<?> type) {
        for (long seed = 0; seed < TRIES; seed++) {
            RandomValues random = new RandomValues(seed);
            String text = random.of(type).toString();

            assertThat(random.secrets()).noneMatch(text::contains);
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void read_secretAnywhereInADocument_isNotRepeatedByTheRefusal(Class<?> type) {
        for (String spoilt : SpoiltDocuments.of(
                Jackson.TWO.write(new RandomValues(type.getName().length()).of(type)))) {
            for (Jackson jackson : Jackson.values()) {
                try {
                    jackson.read(spoilt, type);
                } catch (Jackson.Refused refused) {
                    SpoiltDocuments.assertSilent(refused);
                }
            }
        }
    }
}
