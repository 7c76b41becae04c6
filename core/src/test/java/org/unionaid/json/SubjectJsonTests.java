package org.unionaid.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionaid.answer.Answer;
import org.unionaid.application.Application;
import org.unionaid.application.Request;
import org.unionaid.casefile.Category;
import org.unionaid.casefile.Cause;
import org.unionaid.casefile.Evidence;
import org.unionaid.casefile.EvidenceKind;
import org.unionaid.casefile.ExitStandard;
import org.unionaid.casefile.FileCategory;
import org.unionaid.casefile.FileCause;
import org.unionaid.casefile.FileLevel;
import org.unionaid.casefile.FileState;
import org.unionaid.casefile.FileStep;
import org.unionaid.casefile.HardshipFile;
import org.unionaid.casefile.Lifecycle;
import org.unionaid.casefile.Obstacle;
import org.unionaid.casefile.Procedure;
import org.unionaid.casefile.Term;
import org.unionaid.casefile.WorkingWeek;
import org.unionaid.employer.Employer;
import org.unionaid.employer.EmployerState;
import org.unionaid.employer.EmployerStatus;
import org.unionaid.employer.Roster;
import org.unionaid.enrolment.Enrolment;
import org.unionaid.enrolment.EnrolmentStatus;
import org.unionaid.enrolment.Scheme;
import org.unionaid.enrolment.WaitingPeriod;
import org.unionaid.household.Household;
import org.unionaid.household.Income;
import org.unionaid.household.IncomeKind;
import org.unionaid.household.Member;
import org.unionaid.household.Relationship;
import org.unionaid.household.Vehicle;
import org.unionaid.household.VehicleUse;
import org.unionaid.identity.ApplicationId;
import org.unionaid.identity.CreditCode;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.EmployerId;
import org.unionaid.identity.EvidenceId;
import org.unionaid.identity.FileId;
import org.unionaid.identity.HouseholdId;
import org.unionaid.identity.PersonId;
import org.unionaid.identity.ProgramId;
import org.unionaid.identity.RosterId;
import org.unionaid.money.Money;
import org.unionaid.program.Aid;
import org.unionaid.program.Beneficiary;
import org.unionaid.program.GoodsLine;
import org.unionaid.time.DateRange;

/** The JSON of households, employers, files, programs, applications and enrolments, as it is printed. */
class SubjectJsonTests {

    private static final LocalDate DAY = LocalDate.of(2019, 12, 22);
    private static final DivisionCode PLACE = DivisionCode.of("430381");

    static Stream<Arguments> values() {
        return Stream.of(
                json(
                        Household.builder()
                                .id(HouseholdId.of("H-1"))
                                .addMember(Member.builder()
                                        .id(PersonId.of("M-1"))
                                        .relationship(Relationship.SELF)
                                        .belongs(DateRange.startingOn(DAY))
                                        .incomes(Income.once(
                                                IncomeKind.WAGE, Money.cny("1200.00"), YearMonth.of(2019, 12)))
                                        .disability(Answer.none())
                                        .ableToWork(true)
                                        .illnesses()
                                        .build())
                                .vehicles(Vehicle.of(VehicleUse.DISABILITY))
                                .build(),
                        """
                        {"id": "H-1",
                         "members": [{"ableToWork": true, "belongs": {"from": "2019-12-22"}, "disability": null,
                          "id": "M-1", "illnesses": [],
                          "incomes": [{"amount": "1200.00", "kind": "WAGE", "months": {"from": "2019-12", "to": "2019-12"}}],
                          "relationship": "SELF"}],
                         "vehicles": [{"use": "DISABILITY"}]}"""),
                json(
                        Employer.builder()
                                .id(EmployerId.of("E-1"))
                                .place(PLACE)
                                .creditCode(CreditCode.parse("91350100M000100Y43"))
                                .headcount(115)
                                .states(EmployerState.of(EmployerStatus.STOPPED, DateRange.ofYear(2019)))
                                .build(),
                        """
                        {"creditCode": "91350100M000100Y43", "headcount": 115, "id": "E-1", "place": "430381",
                         "states": [{"period": {"from": "2019-01-01", "to": "2019-12-31"}, "status": "STOPPED"}]}"""),
                json(
                        Roster.builder()
                                .id(RosterId.of("R-1"))
                                .title("3号工地")
                                .place(PLACE)
                                .employer(EmployerId.of("E-1"))
                                .addPersons(PersonId.of("P-1"))
                                .build(),
                        """
                        {"employer": "E-1", "id": "R-1", "period": {}, "persons": ["P-1"], "place": "430381", "title": "3号工地"}"""),
                json(
                        HardshipFile.builder()
                                .id(FileId.of("F-1"))
                                .household(HouseholdId.of("H-1"))
                                .holder(PersonId.of("M-1"))
                                .place(PLACE)
                                .level(FileLevel.NATIONAL)
                                .categories(FileCategory.of(Category.DEEP, DateRange.startingOn(DAY)))
                                .causes(FileCause.primary(Cause.FAMILY_ILLNESS, DateRange.startingOn(DAY)))
                                .addSteps(FileStep.of(FileState.FILED, DAY))
                                .build(),
                        """
                        {"categories": [{"category": "DEEP", "period": {"from": "2019-12-22"}}],
                         "causes": [{"cause": "FAMILY_ILLNESS", "period": {"from": "2019-12-22"}, "primary": true}],
                         "holder": "M-1", "household": "H-1", "id": "F-1", "level": "NATIONAL", "place": "430381",
                         "steps": [{"on": "2019-12-22", "state": "FILED"}]}"""),
                json(Lifecycle.requiring(Set.of(FileState.PUBLISHED)), """
                        {"required": ["PUBLISHED"]}"""),
                json(Term.workingDays(5).countingFirstDay(), """
                        {"count": 5, "firstDay": "COUNTED", "kind": "WORKING_DAY"}"""),
                json(ExitStandard.ofMonths(6), """
                        {"months": 6}"""),
                json(
                        Procedure.builder()
                                .putWait(FileState.PUBLISHED, Term.days(7))
                                .putEvidence(FileState.VERIFIED, ImmutableSet.of(EvidenceKind.AUTHORISATION))
                                .build(),
                        """
                        {"deadlines": {}, "evidence": {"VERIFIED": ["AUTHORISATION"]}, "lifecycle": {"required": []},
                         "waits": {"PUBLISHED": {"count": 7, "firstDay": "NOT_COUNTED", "kind": "DAY"}}}"""),
                json(Evidence.of(EvidenceId.of("EV-1"), EvidenceKind.RECEIPT, DAY), """
                        {"id": "EV-1", "kind": "RECEIPT", "on": "2019-12-22"}"""),
                json(new Obstacle.EvidenceMissing(EvidenceKind.RECEIPT), """
                        {"obstacle": "EVIDENCE_MISSING", "kind": "RECEIPT"}"""),
                json(WorkingWeek.of(Set.of(DAY), Set.of()), """
                        {"holidays": ["2019-12-22"], "worked": []}"""),
                json(
                        Application.builder()
                                .id(ApplicationId.of("A-1"))
                                .place(PLACE)
                                .received(DAY)
                                .addRequests(
                                        Request.builder()
                                                .program(ProgramId.of("living-aid"))
                                                .beneficiary(Beneficiary.parse("household:H-1"))
                                                .proposedAward(Money.cny("4000.00"))
                                                .build(),
                                        Request.builder()
                                                .program(ProgramId.of("medical-aid"))
                                                .beneficiary(Beneficiary.parse("member:M-2"))
                                                .event("stay-1")
                                                .note("出院")
                                                .build())
                                .build(),
                        """
                        {"id": "A-1", "place": "430381", "received": "2019-12-22", "requests": [
                         {"beneficiary": "household:H-1", "program": "living-aid", "proposedAward": "4000.00"},
                         {"beneficiary": "member:M-2", "event": "stay-1", "note": "出院", "program": "medical-aid"}]}"""),
                json(
                        Enrolment.builder()
                                .person(PersonId.of("M-1"))
                                .scheme(Scheme.of("HOSPITAL_2024"))
                                .status(EnrolmentStatus.RENEWED)
                                .fee(Money.cny("130.00"))
                                .paid(DAY)
                                .cover(DateRange.ofClosed(DAY, DAY.plusDays(9)))
                                .build(),
                        """
                        {"cover": {"from": "2019-12-22", "to": "2019-12-31"}, "fee": "130.00", "paid": "2019-12-22",
                         "person": "M-1", "scheme": "HOSPITAL_2024", "shares": 1, "status": "RENEWED"}"""),
                json(WaitingPeriod.ofDays(60), """
                        {"days": 60}"""));
    }

    static Stream<Arguments> aids() {
        return Stream.of(
                json(Aid.cash(Money.cny("2000.00")), """
                        {"kind": "CASH", "amount": "2000.00"}"""),
                json(Aid.goods(GoodsLine.of("大米", 10, "kg", Money.cny("6.00"))), """
                        {"kind": "GOODS", "lines": [{"item": "大米", "quantity": 10, "unit": "kg", "unitValue": "6.00"}]}"""),
                json(new Aid.Service("体检", 1, Money.ZERO), """
                        {"kind": "SERVICE", "name": "体检", "unitValue": "0.00", "units": 1}"""),
                json(new Aid.Voucher("电影票", Money.cny("30.00")), """
                        {"kind": "VOUCHER", "name": "电影票", "value": "30.00"}"""),
                json(new Aid.Cover("互助保障", 2, Money.cny("80.00")), """
                        {"kind": "COVER", "policies": 2, "premium": "80.00", "scheme": "互助保障"}"""));
    }

    private static Arguments json(Object value, String json) {
        return Arguments.of(value, json.replaceAll("\\n *", "").replaceAll("([:,]) ", "$1"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void write_value_isAsPrintedAndReadsBack(Object value, String json) {
        for (Jackson jackson : Jackson.values()) {
            assertThat(jackson.write(value)).isEqualTo(json);
            assertThat((Object) jackson.read(json, publicType(value))).isEqualTo(value);
        }
    }

    @ParameterizedTest
    @MethodSource("aids")
    void write_aid_namesItsKindAndReadsBack(Aid aid, String json) {
        for (Jackson jackson : Jackson.values()) {
            assertThat(jackson.write(aid)).isEqualTo(json);
            assertThat(jackson.read(json, Aid.class)).isEqualTo(aid);
        }
    }

    /** The value type, not the class that is generated for it. */
    private static Class<?> publicType(Object value) {
        Class<?> type = value.getClass();
        return type.getSimpleName().startsWith("Immutable") ? type.getSuperclass() : type;
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                refused(Member.class, "{'id':'M-1','relationship':'SELF','incomes':null}", "incomes"),
                refused(Member.class, "{'id':'M-1','relationship':'SELF','disability':{'level':5}}", "level"),
                refused(Member.class, "{'id':'M-1','relationship':'self'}", "relationship"),
                refused(Household.class, "{'id':'H-1'}", "member"),
                refused(Household.class, "{'id':'H-1','members':[]}", "member"),
                refused(FileStep.class, "{'state':'OPEN','on':'2019-12-22'}", "state"),
                refused(FileCause.class, "{'cause':'ACCIDENT','period':{}}", "primary"),
                refused(Aid.class, "{'amount':'1.00'}", "Aid"),
                refused(Aid.class, "{'kind':'org.unionaid.program.Aid$Cash','amount':'1.00'}", "Aid"),
                refused(Aid.class, "{'kind':'CASH','amount':'-1.00'}", "amount"),
                refused(Beneficiary.class, "'H-1'", "Beneficiary"));
    }

    private static Arguments refused(Class<?> type, String json, String named) {
        return Arguments.of(type, json.replace('\'', '"'), named);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void read_valueThatIsNone_isRefusedWithItsPlace(Class<?> type, String json, String named) {
        for (Jackson jackson : Jackson.values()) {
            Jackson.Refused refused = catchThrowableOfType(Jackson.Refused.class, () -> jackson.read(json, type));

            assertThat(refused).as("%s by Jackson %s", json, jackson).isNotNull();
            assertThat(refused).hasMessageContaining(named);
            assertThat(refused.line).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Jackson.class)
    void read_fileState_isItsCode(Jackson jackson) {
        for (FileState state : FileState.values()) {
            assertThat(jackson.write(state)).isEqualTo("\"" + state.code() + "\"");
            assertThat(jackson.read("\"" + state.code() + "\"", FileState.class))
                    .isSameAs(state);
        }
    }
}
