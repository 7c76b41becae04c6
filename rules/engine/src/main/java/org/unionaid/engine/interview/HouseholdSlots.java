package org.unionaid.engine.interview;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unionaid.answer.Answer;
import org.unionaid.employer.Employer;
import org.unionaid.employer.EmployerState;
import org.unionaid.employer.EmployerStatus;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.household.BusinessRegistration;
import org.unionaid.household.BusinessRole;
import org.unionaid.household.Home;
import org.unionaid.household.HomeUse;
import org.unionaid.household.Household;
import org.unionaid.household.Vehicle;
import org.unionaid.household.VehicleUse;
import org.unionaid.money.Money;

/** What a household owns, and what is asked of an enterprise. */
final class HouseholdSlots implements Slots {
    private static final Pattern HOME_AREA = Pattern.compile("household\\.homes\\[([0-9]+)]\\.areaSquareDecimetres");
    private static final AnswerForm AREA = Forms.one("面积（平方米，整数）", "its area in whole square metres", "86");
    private static final Pattern HOME_USE = Pattern.compile("household\\.homes\\[([0-9]+)]\\.use");
    private static final AnswerForm USE = Forms.code("HomeUse", "房产用途", "what it is used as", "DWELLING");
    private static final int LARGEST = 100_000;

    @Override
    public Optional<Slot> find(String path, Setting setting) {
        Matcher area = HOME_AREA.matcher(path);
        if (area.matches()) {
            int index = Integer.parseInt(area.group(1));
            return Optional.of(household(
                    AREA,
                    (h, text) -> Items.with(
                            h.homes(), index, home -> home.withAreaSquareDecimetres(area(text)), h::withHomes)));
        }
        Matcher use = HOME_USE.matcher(path);
        if (use.matches()) {
            int index = Integer.parseInt(use.group(1));
            return Optional.of(household(
                    USE,
                    (h, text) -> Items.with(
                            h.homes(),
                            index,
                            home -> home.withUse(Answer.known(HomeUse.of(Read.code("HomeUse", text)))),
                            h::withHomes)));
        }
        return switch (path) {
            case "household.financialAssets" ->
                Optional.of(household(Forms.MONEY, (h, text) -> h.withFinancialAssets(orNone(text))));
            case "household.homes" ->
                Optional.of(household(
                        Forms.many("", "面积（平方米）", "area in whole square metres", "86; 45"),
                        (h, text) -> h.withHomes(Read.many(
                                text,
                                1,
                                1,
                                words -> Home.builder()
                                        .areaSquareDecimetres(area(words.get(0)))
                                        .build()))));
            case "household.vehicles" ->
                Optional.of(household(
                        Forms.many("VehicleUse", "用途", "its use", "ORDINARY"),
                        (h, text) -> h.withVehicles(Read.many(
                                text,
                                1,
                                1,
                                words -> Vehicle.of(VehicleUse.of(Read.code("VehicleUse", words.get(0))))))));
            case "household.businesses" ->
                Optional.of(household(
                        Forms.many("BusinessRole", "登记身份", "the role", "FAMILY_SHOP"),
                        (h, text) -> h.withBusinesses(Read.many(
                                text,
                                1,
                                1,
                                words -> BusinessRegistration.of(
                                        BusinessRole.of(Read.code("BusinessRole", words.get(0))))))));
            case "employer.headcount" ->
                Optional.of(employer(
                        Forms.one("人数", "how many", "120"),
                        (e, text) -> e.withHeadcount(Answer.known(Read.count(text, 0, 9_999_999)))));
            case "employer.states" ->
                Optional.of(employer(
                        Forms.many("EmployerStatus", "状况 日期范围", "status and days", "STOPPED 2017-03-01.."),
                        (e, text) -> e.withStates(Read.many(
                                text,
                                2,
                                2,
                                words -> EmployerState.of(
                                        EmployerStatus.of(Read.code("EmployerStatus", words.get(0))),
                                        Read.days(words.get(1)))))));
            default -> Optional.empty();
        };
    }

    private static Answer<Money> orNone(String text) {
        return text.strip().equalsIgnoreCase(Slot.NONE) || text.strip().equals("无")
                ? Answer.none()
                : Answer.known(Read.money(text));
    }

    private static Answer<Integer> area(String text) {
        return Answer.known(Read.count(text, 1, LARGEST) * 100);
    }

    private static Slot household(AnswerForm form, BiFunction<Household, String, Household> fill) {
        return new Slot(
                form,
                (c, text) -> c.subject() instanceof AidCase.OfHousehold of
                        ? c.withSubject(new AidCase.OfHousehold(fill.apply(of.household(), text)))
                        : c);
    }

    private static Slot employer(AnswerForm form, BiFunction<Employer, String, Employer> fill) {
        return new Slot(
                form,
                (c, text) -> c.subject() instanceof AidCase.OfEmployer of
                        ? c.withSubject(new AidCase.OfEmployer(fill.apply(of.employer(), text)))
                        : c);
    }
}
