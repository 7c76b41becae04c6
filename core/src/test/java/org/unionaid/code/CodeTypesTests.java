package org.unionaid.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionaid.casefile.Category;
import org.unionaid.casefile.Cause;
import org.unionaid.casefile.EvidenceKind;
import org.unionaid.casefile.FileLevel;
import org.unionaid.employer.EmployerStatus;
import org.unionaid.enrolment.EnrolmentStatus;
import org.unionaid.enrolment.Scheme;
import org.unionaid.household.BusinessRole;
import org.unionaid.household.EmploymentStatus;
import org.unionaid.household.ExpenseHead;
import org.unionaid.household.HomeUse;
import org.unionaid.household.HonourTitle;
import org.unionaid.household.IncomeKind;
import org.unionaid.household.InsuranceKind;
import org.unionaid.household.LabourRelation;
import org.unionaid.household.Relationship;
import org.unionaid.household.ResidenceKind;
import org.unionaid.household.SchoolKind;
import org.unionaid.household.SchoolStage;
import org.unionaid.household.Setting;
import org.unionaid.household.VehicleUse;
import org.unionaid.program.Purpose;
import org.unionaid.program.SubjectType;

/** Test the open lists of household, employer, file, program and enrolment. */
class CodeTypesTests {

    static Stream<Arguments> types() {
        return Stream.of(
                type(Relationship::of, Relationship.class, 5),
                type(IncomeKind::of, IncomeKind.class, 12),
                type(ExpenseHead::of, ExpenseHead.class, 6),
                type(EmploymentStatus::of, EmploymentStatus.class, 6),
                type(SchoolStage::of, SchoolStage.class, 8),
                type(SchoolKind::of, SchoolKind.class, 4),
                type(HonourTitle::of, HonourTitle.class, 4),
                type(VehicleUse::of, VehicleUse.class, 4),
                type(HomeUse::of, HomeUse.class, 3),
                type(InsuranceKind::of, InsuranceKind.class, 7),
                type(LabourRelation::of, LabourRelation.class, 4),
                type(ResidenceKind::of, ResidenceKind.class, 3),
                type(Setting::of, Setting.class, 2),
                type(EvidenceKind::of, EvidenceKind.class, 14),
                type(BusinessRole::of, BusinessRole.class, 3),
                type(EmployerStatus::of, EmployerStatus.class, 4),
                type(FileLevel::of, FileLevel.class, 3),
                type(Category::of, Category.class, 4),
                type(Cause::of, Cause.class, 10),
                type(Purpose::of, Purpose.class, 14),
                type(SubjectType::of, SubjectType.class, 4),
                type(Scheme::of, Scheme.class, 0),
                type(EnrolmentStatus::of, EnrolmentStatus.class, 3));
    }

    private static <C extends Code> Arguments type(Function<String, C> of, Class<C> type, int constants) {
        return Arguments.of(of, type, constants);
    }

    @ParameterizedTest
    @MethodSource("types")
    void constants_eachCode_isNamedAsItsConstant(Function<String, Code> of, Class<?> type, int constants)
            throws IllegalAccessException {
        List<Field> fields = Arrays.stream(type.getFields())
                .filter(field -> field.getType() == type)
                .toList();

        assertThat(fields).hasSize(constants);
        for (Field field : fields) {
            assertThat(field.get(null)).isEqualTo(of.apply(field.getName()));
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void of_codeOfAnIntegrator_isAccepted(Function<String, Code> of, Class<?> type, int constants) {
        Code code = of.apply("LOCAL_1");

        assertThat(code.code()).isEqualTo("LOCAL_1");
        assertThat(code).hasToString("LOCAL_1").isNotEqualTo(of.apply("LOCAL_2"));
        assertThat(code.type()).isEqualTo(type.getSimpleName());
    }

    @ParameterizedTest
    @MethodSource("types")
    void create_textThatIsNoCode_isRefusedUnderTheNameOfTheType(
            Function<String, Code> of, Class<?> type, int constants) {
        for (String text : List.of("", "wage", "1A", "_A", "A-B", "A B", "A".repeat(41))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> of.apply(text))
                    .withMessageContaining(type.getSimpleName());
        }
    }
}
