package org.unionaid.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.unionaid.engine.compile.PolicySource;
import org.unionaid.identity.DivisionCode;

/**
 * Policies of any number of programs for any place and year, made from a number: conditions and caps differ from one program to
 * the next, and from one place and year to another. No place's rules.
 */
final class MadePolicies {
    private static final ImmutableList<String> CONDITIONS = ImmutableList.of(
            "perCapita <= %d / 10 * L",
            "net <= %d / 10 * L && !excluded",
            "medical > %d00 yuan && net <= 2 * L",
            "household.members.exists(m, m.stage == SENIOR || m.stage == UNDERGRADUATE) && perCapita <= %d / 10 * L",
            "category != NONE && household.size >= 2 && perCapita < %d / 10 * L");
    private static final ImmutableList<String> CAPS = ImmutableList.of(
            "12 * L * %d%%",
            "max(0 yuan, medical - %d00 yuan) * 40%%",
            "(highSchool * 2000 yuan + college * 5000 yuan) * %d%%",
            "min(%d00 yuan, (3 * L - min(3 * L, net)) * 6)",
            "%d0 yuan * household.size");

    private MadePolicies() {}

    /** The place of a number, 0 to 799. */
    static DivisionCode place(int number) {
        return DivisionCode.of(String.format(Locale.ROOT, "%02d%02d01", 11 + number / 99, 1 + number % 99));
    }

    /** A policy of its own for a place and a year, whose line changes in July. */
    static PolicySource own(int place, int year, int programs) {
        return source(
                name(place, year),
                head(name(place, year), place(place), year + "-01-01", "to: " + year + "-12-31")
                        + parameters(place, year)
                        + rules(place * 31 + year, programs));
    }

    /** What places may extend: rules without a line. */
    static PolicySource shared(int programs, int places, int years) {
        return source(
                "shared",
                head("shared", DivisionCode.NATION, "2000-01-01", "reviewBy: 2099-12-31")
                        + "parameters:\n  L: {title: 低保标准, unit: yuan, source: made, flag: assumed, values: {\"100000\": {2000-01-01: \"600.00\"}}}\n"
                        + rules(places * 31 + years, programs));
    }

    /** A policy for a place and a year that extends the shared one and gives the line. */
    static PolicySource extending(int place, int year) {
        return source(
                name(place, year),
                head(name(place, year), place(place), year + "-01-01", "to: " + year + "-12-31")
                                .replaceFirst("\ntitle:", "\nextends: shared\ntitle:")
                                .replace("  made:", "  made-" + place + ":")
                        + "override:\n  source: made-" + place + "\n  flag: assumed\n  parameters:\n    L: {values: "
                        + line(place, year) + "}\n");
    }

    private static PolicySource source(String name, String text) {
        return PolicySource.of(name + ".yaml", text);
    }

    private static String name(int place, int year) {
        return "place-" + place + "-" + year;
    }

    private static String head(String name, DivisionCode place, String from, String until) {
        return "policy: " + name + "\ntitle: {zh: 测速规则, en: Rules to measure with}\njurisdiction: \"" + place.value()
                + "\"\nvalid: {from: " + from + ", " + until
                + "}\nsources:\n  made: {title: {zh: 测速用，非任何地方规定, en: \"made up for measuring, no place's rule\"}}\n";
    }

    private static String parameters(int place, int year) {
        return "parameters:\n  L: {title: 低保标准, unit: yuan, source: made, flag: assumed, values: " + line(place, year)
                + "}\n";
    }

    private static String line(int place, int year) {
        int yuan = 600 + 10 * (place % 61);
        return String.format(
                Locale.ROOT,
                "{\"%s\": {%d-01-01: \"%d.00\", %d-07-01: \"%d.00\"}}",
                place(place).value(),
                year,
                yuan,
                year,
                yuan + 20);
    }

    private static String rules(int seed, int programs) {
        return """
                definitions:
                  perCapita: {round: household.income(last 1 months) / household.size, to: fen, mode: down}
                  net: {round: "max(0 yuan, household.income(last 12 months) - household.rigid(last 12 months)) / (12 * household.size)", to: fen, mode: down}
                  excluded: household.homes.size() >= 2 || (household.vehicles.size() > 0 && household.members.all(m, m.disabilityLevel == none))
                  category:
                    first:
                      - {when: excluded, is: NONE}
                      - {when: perCapita <= L, is: DEEP}
                      - {when: 2 * perCapita <= 3 * L && net <= L, is: RELATIVE}
                      - {when: net <= L, is: ACCIDENTAL}
                      - {else: NONE}
                  medical: household.members.sum(m, m.expenses.filter(x, x.head == ILLNESS).sum(x, x.amount(last 12 months)))
                  highSchool: household.members.filter(m, m.stage == SENIOR).size()
                  college: household.members.filter(m, m.stage == UNDERGRADUATE).size()
                programs:
                """
                + IntStream.range(0, programs)
                        .mapToObj(i -> program(i, 11 + (seed * 7 + i * 13) % 37))
                        .collect(Collectors.joining());
    }

    private static String program(int number, int figure) {
        String condition = String.format(Locale.ROOT, CONDITIONS.get(number % CONDITIONS.size()), figure);
        String cap = String.format(Locale.ROOT, CAPS.get((number / 2) % CAPS.size()), figure);
        return "  program-" + number + ":\n"
                + "    title: {zh: 项目" + number + ", en: Program " + number + "}\n"
                + "    for: household\n    purpose: LIVING\n    window: event\n    source: made\n    flag: assumed\n"
                + "    eligible: {all: [{id: condition, when: \"" + condition + "\"}]}\n"
                + "    gives: cash\n    cap: {round: \"" + cap + "\", to: fen, mode: down, over: trim}\n";
    }
}
