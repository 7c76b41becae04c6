package org.unionaid.engine.inheritance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionaid.engine.inheritance.Family.NATION;
import static org.unionaid.engine.inheritance.Family.child;
import static org.unionaid.engine.inheritance.Family.childFrom;
import static org.unionaid.engine.inheritance.Family.compile;
import static org.unionaid.engine.inheritance.Family.province;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionaid.engine.compile.CompileResult;
import org.unionaid.engine.compile.PolicySource;
import org.unionaid.engine.issue.Issue;
import org.unionaid.engine.issue.IssueCode;

/** Test {@link Inheritance}: parents that cannot be had, mistakes in several files, and what a hash follows. */
class ParentTests {
    @Test
    void compile_mistakesInSeveralFiles_areToldEachInItsOwn() {
        PolicySource nation = PolicySource.of("nation.yaml", NATION.text().replace("net < L,", "nett < L,"));
        List<Issue> issues =
                compile(province("definitions: {more: 1 yuan + 1}"), nation).issues();

        assertThat(issues)
                .extracting(issue -> issue.location().file())
                .contains("nation.yaml", "province-2020-01-01.yaml");
    }

    @Test
    void compile_parentThatIsNotThere_isAnErrorWithTheIdMeant() {
        Issue issue =
                compile(child("city", "natoin", "420100"), NATION).issues().get(0);

        assertThat(issue.code()).isEqualTo(IssueCode.NO_PARENT);
        assertThat(issue.location()).hasToString("city-2020-01-01.yaml:2:10");
        assertThat(issue.suggestion()).contains("nation");
    }

    @Test
    void compile_parentNotYetValid_isAnErrorThatSaysWhenItIs() {
        Issue issue = compile(childFrom("city", "nation", "420100", "2019-06-01"), NATION)
                .issues()
                .get(0);

        assertThat(issue.code()).isEqualTo(IssueCode.NO_PARENT);
        assertThat(issue.text().en()).contains("2019-06-01").contains("2020-01-01..");
    }

    @Test
    void compile_parentOfAnotherPlace_isAnError() {
        Issue issue = compile(child("county", "province", "430100"), province(), NATION)
                .issues()
                .get(0);

        assertThat(issue.code()).isEqualTo(IssueCode.NO_PARENT);
        assertThat(issue.text().en()).contains("420000").contains("430100");
    }

    @Test
    void compile_circleOfPolicies_isAnErrorThatNamesIt() {
        PolicySource a = child("a", "b", "420000");
        PolicySource b = child("b", "a", "420000");
        Issue issue = compile(a, a, b).issues().get(0);

        assertThat(issue.code()).isEqualTo(IssueCode.CYCLE);
        assertThat(issue.text().en()).contains("a -> b -> a");
    }

    @Test
    void compile_overrideWithoutParent_isAnError() {
        List<Issue> issues = compile(PolicySource.of(
                        "nation.yaml", NATION.text() + "override: {source: national-plan, flag: printed}\n"))
                .issues();

        assertThat(issues).extracting(Issue::code).containsExactly(IssueCode.UNKNOWN_KEY);
    }

    @Test
    void hash_otherLayoutSameContent_isTheSame() {
        String text = NATION.text();
        String relaid = "# a comment\n"
                + text.replace(
                        "title: {zh: 全国政策, en: National policy}",
                        "title:\n  en: 'National policy' # why not\n  zh: \"全国政策\"");

        assertThat(hash(compile(PolicySource.of("other.yaml", relaid)))).isEqualTo(hash(compile(NATION)));
        assertThat(hash(compile(PolicySource.of("other.yaml", text.replace("500.00", "500.01")))))
                .isNotEqualTo(hash(compile(NATION)));
    }

    @Test
    void hash_changeInTheParent_changesTheChilds() {
        PolicySource nation = PolicySource.of("nation.yaml", NATION.text().replace("500.00", "500.01"));

        assertThat(hash(compile(province(), nation))).isNotEqualTo(hash(compile(province(), NATION)));
    }

    private static String hash(CompileResult result) {
        return result.policy().hash();
    }
}
