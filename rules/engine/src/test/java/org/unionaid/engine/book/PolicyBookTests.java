package org.unionaid.engine.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.PolicyText;
import org.unionaid.engine.compile.PolicyCompiler;
import org.unionaid.engine.compile.PolicyException;
import org.unionaid.engine.compile.PolicySource;
import org.unionaid.engine.compile.PolicySources;
import org.unionaid.engine.inheritance.Family;
import org.unionaid.engine.issue.Issue;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.issue.Severity;
import org.unionaid.engine.policy.ParameterValue;
import org.unionaid.identity.DivisionCode;
import org.unionaid.time.AsOf;

/** Test {@link PolicyBook}. */
class PolicyBookTests {
    private static final DivisionCode PLACE = DivisionCode.of("420100");
    private static final String TEXT = PolicyText.of("", PolicyText.cash("living-aid", "L > L", "12 months * L"));

    /** A version named by its year, valid from its first of January, with more of {@code valid}. */
    private static PolicySource version(int year, String until) {
        return PolicySource.of(
                year + ".yaml",
                TEXT.replace("policy: test-2024", "policy: test-" + year)
                        .replace("from: 2024-01-01, reviewBy: 2024-12-31", "from: " + year + "-01-01, " + until)
                        .replace("{2024-01-01: \"620.00\"}", "{2020-01-01: \"620.00\"}"));
    }

    private static BookResult compile(PolicySource... versions) {
        return PolicyBook.compile(PolicyCompiler.standard(), List.of(versions));
    }

    private static String versionOn(PolicyBook book, String day) {
        return book.at(PLACE, AsOf.of(LocalDate.parse(day))).policy().id().value();
    }

    @Test
    void at_picksTheVersionOfTheDay_andAnOpenOneEndsWhereTheNextBegins() {
        BookResult result = compile(version(2023, "reviewBy: 2025-01-01"), version(2022, "to: 2022-12-31"));

        assertThat(result.issues()).isEmpty();
        PolicyBook book = compile(
                        version(2024, "reviewBy: 2025-01-01"),
                        version(2022, "to: 2022-12-31"),
                        version(2023, "reviewBy: 2025-01-01"))
                .book();
        assertThat(versionOn(book, "2022-12-31")).isEqualTo("test-2022");
        assertThat(versionOn(book, "2023-01-01")).isEqualTo("test-2023");
        assertThat(versionOn(book, "2023-12-31")).isEqualTo("test-2023");
        assertThat(versionOn(book, "2024-01-01")).isEqualTo("test-2024");
    }

    @Test
    void compile_daysWithoutVersion_areAWarning_andAnErrorForWhoAsks() {
        BookResult result = compile(version(2022, "to: 2022-12-30"), version(2023, "reviewBy: 2025-01-01"));

        assertThat(result.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(IssueCode.VERSION_GAP);
            assertThat(issue.severity()).isEqualTo(Severity.WARNING);
            assertThat(issue.location()).hasToString("2023.yaml:4:1");
            assertThat(issue.text().en()).contains("from 2022-12-31 to 2022-12-31");
        });
        assertThat(result.book().bind(PLACE, AsOf.of(2022, 12, 31)).issues())
                .extracting(Issue::code)
                .containsExactly(IssueCode.NOT_VALID);
        assertThatThrownBy(() -> result.book().at(PLACE, AsOf.of(2022, 12, 31))).isInstanceOf(PolicyException.class);
        assertThat(result.book().bind(PLACE, AsOf.of(2021, 12, 31)).hasErrors()).isTrue();
    }

    @Test
    void compile_twoVersionsOnOneDay_areAnError() {
        BookResult result = compile(version(2022, "to: 2023-01-01"), version(2023, "reviewBy: 2025-01-01"));

        assertThat(result.issues()).extracting(Issue::code).containsExactly(IssueCode.VERSION_OVERLAP);
        assertThat(result.findBook()).isEmpty();
        assertThatThrownBy(result::book).isInstanceOf(PolicyException.class);
    }

    @Test
    void compile_twoVersionsFromOneDay_areAnErrorEvenIfOpen() {
        PolicySource other = PolicySource.of(
                "other.yaml", version(2023, "reviewBy: 2025-01-01").text());

        assertThat(compile(version(2023, "reviewBy: 2025-01-01"), other).issues())
                .extracting(Issue::code)
                .containsExactly(IssueCode.VERSION_OVERLAP);
    }

    @Test
    void compile_versionsOfTwoJurisdictions_areAnError() {
        PolicySource other = PolicySource.of(
                "other.yaml",
                version(2023, "reviewBy: 2025-01-01")
                        .text()
                        .replace("jurisdiction: \"420100\"", "jurisdiction: \"420000\""));

        assertThat(compile(version(2022, "to: 2022-12-31"), other).hasErrors()).isTrue();
    }

    @Test
    void compile_nothing_isWrongUse() {
        assertThatIllegalArgumentException().isThrownBy(() -> compile());
    }

    @Test
    void compile_circleThatComesWithAParentsNewVersion_isFound() {
        String net = "  net: (";
        String income = "  base: household.income(last 12 months) / 12 months\n" + net;
        PolicySource from2020 =
                PolicySource.of("nation-2020.yaml", Family.NATION.text().replace(net, income));
        PolicySource from2024 = PolicySource.of(
                "nation-2024.yaml",
                Family.NATION
                        .text()
                        .replace("from: 2020-01-01", "from: 2024-01-01")
                        .replace(net, "  base: net * 2\n" + net));
        PolicySource city = Family.child(
                "city",
                "nation",
                "420100",
                "override: {source: city-notice, flag: printed, definitions: {net: base / 2}}");
        PolicyCompiler compiler = PolicyCompiler.standard().finding(PolicySources.of(List.of(from2020, from2024)));

        assertThat(compiler.compile(from2024).hasErrors()).isFalse();
        assertThat(compiler.compile(city).hasErrors()).isFalse();
        assertThat(PolicyBook.compile(compiler, List.of(city)).issues())
                .extracting(Issue::code)
                .contains(IssueCode.CYCLE);
    }

    @Test
    void compile_parentWithTwoVersions_theChildFollowsThem() {
        PolicySource from2024 = PolicySource.of(
                "nation-2024.yaml",
                Family.NATION
                        .text()
                        .replace("from: 2020-01-01", "from: 2024-01-01")
                        .replace("500.00", "800.00"));
        PolicyCompiler compiler = PolicyCompiler.standard().finding(PolicySources.of(List.of(from2024, Family.NATION)));
        PolicyBook book = PolicyBook.compile(compiler, List.of(Family.child("city", "nation", "420100")))
                .book();

        assertThat(book.versions().asMapOfRanges()).hasSize(2);
        String before = book.at(PLACE, AsOf.of(2023, 12, 31)).policy().hash();
        assertThat(book.at(PLACE, AsOf.of(2024, 1, 1)).policy().hash()).isNotEqualTo(before);
        assertThat(book.changes()).contains(LocalDate.of(2024, 1, 1));

        CompiledPolicy alone = CompiledPolicy.of(compiler.compile(Family.child("city", "nation", "420100")));
        assertThat(alone.issues()).extracting(Issue::code).containsExactly(IssueCode.NO_PARENT);
        assertThat(alone.bind(PLACE, AsOf.of(2024, 1, 1)).hasErrors()).isTrue();
    }

    @Test
    void at_everyDayOfAYear_bindsOncePerChange() {
        PolicySource changing = PolicySource.of(
                "x.yaml",
                version(2024, "reviewBy: 2025-01-01")
                        .text()
                        .replace("{2020-01-01: \"620.00\"}", "{2020-01-01: \"620.00\", 2024-07-01: \"640.00\"}"));
        PolicyBook book = compile(changing).book();
        Set<ImmutableMap<String, ParameterValue>> bound = Collections.newSetFromMap(new IdentityHashMap<>());
        LocalDate.of(2024, 1, 1)
                .datesUntil(LocalDate.of(2025, 1, 1))
                .forEach(day -> bound.add(book.at(PLACE, AsOf.of(day)).parameters()));

        assertThat(bound).hasSize(2);
        assertThat(book.at(DivisionCode.of("420106"), AsOf.of(2024, 3, 1)).parameters())
                .isSameAs(book.at(PLACE, AsOf.of(2024, 2, 1)).parameters());
    }
}
