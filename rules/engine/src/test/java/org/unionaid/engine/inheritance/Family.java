package org.unionaid.engine.inheritance;

import java.util.List;
import java.util.stream.Stream;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.compile.CompileResult;
import org.unionaid.engine.compile.PolicyCompiler;
import org.unionaid.engine.compile.PolicySource;
import org.unionaid.engine.compile.PolicySources;
import org.unionaid.engine.issue.Issue;

/** A nation, a province, a city and a county, for tests: the nation is whole, each other says only what a test gives it. */
public final class Family {
    /** The national policy. */
    public static final PolicySource NATION = PolicySource.of("nation.yaml", """
            policy: nation
            title: {zh: 全国政策, en: National policy}
            jurisdiction: "100000"
            valid: {from: 2020-01-01, reviewBy: 2030-01-01}
            sources:
              national-plan: {title: {zh: 全国方案, en: National plan}}
            parameters:
              L: {title: 低保标准, unit: yuan/month, binding: atMost, source: national-plan, flag: printed, values: {"100000": {2020-01-01: "600.00"}}}
            definitions:
              net: (household.income(last 12 months) - household.rigid(last 12 months)) / (household.size * 12 months)
            programs:
              living-aid:
                title: {zh: 生活救助, en: Living aid}
                for: household
                purpose: LIVING
                window: calendarYear
                source: national-plan
                clause: 第二条
                flag: printed
                gives: cash
                cap: {is: 12 months * L, over: trim, binding: true}
                eligible:
                  all:
                    - {id: line, when: net < L, because: 第三条, binding: true}
                    - {id: few-homes, when: household.homes.size() <= 1}
              visit:
                title: {zh: 走访慰问, en: Visit}
                for: household
                purpose: VISIT
                window: calendarYear
                source: national-plan
                flag: printed
                gives: cash
                cap: {is: 500.00 yuan, over: refuse}
                eligible: everyone
            oneOf:
              - {programs: [living-aid, visit], choose: largest, source: national-plan, flag: printed}
            """);

    private Family() {}

    /** A policy that extends another: a head, a document of its own, and what the test gives. */
    public static PolicySource child(String id, String parent, String place, String... lines) {
        return childFrom(id, parent, place, "2020-01-01", lines);
    }

    /** The same, valid from a day. */
    public static PolicySource childFrom(String id, String parent, String place, String from, String... lines) {
        return PolicySource.of(
                id + "-" + from + ".yaml",
                String.join(
                                "\n",
                                Stream.concat(
                                                Stream.of(
                                                        "policy: " + id,
                                                        "extends: " + parent,
                                                        "title: {zh: 地方政策, en: Policy of " + id + "}",
                                                        "jurisdiction: \"" + place + "\"",
                                                        "valid: {from: " + from + ", reviewBy: 2030-01-01}",
                                                        "sources:",
                                                        "  " + id + "-notice: {title: {zh: 地方通知, en: Notice of " + id
                                                                + "}}"),
                                                Stream.of(lines))
                                        .toList())
                        + "\n");
    }

    /** A province under the nation. */
    public static PolicySource province(String... lines) {
        return child("province", "nation", "420000", lines);
    }

    /** Compiles a policy whose parents are among the others. */
    public static CompileResult compile(PolicySource policy, PolicySource... others) {
        return PolicyCompiler.standard()
                .finding(PolicySources.of(List.of(others)))
                .compile(policy);
    }

    /** The one thing wrong with a province. */
    public static Issue onlyIssue(String... lines) {
        List<Issue> issues = compile(province(lines), NATION).issues();
        if (issues.size() != 1) {
            throw new AssertionError("expected one issue: " + issues);
        }
        return issues.get(0);
    }

    /** A province that compiles. */
    public static CompiledPolicy compiled(String... lines) {
        return CompiledPolicy.of(compile(province(lines), NATION));
    }
}
