package org.unionaid.engine;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import org.unionaid.engine.compile.CompileResult;
import org.unionaid.engine.compile.PolicyCompiler;
import org.unionaid.engine.compile.PolicySource;

/** Small policies for tests: a fixed head, with definitions and programs as the test writes them. */
public final class PolicyText {
    /** The name of the file in messages. */
    public static final String FILE = "test.yaml";

    private static final String HEAD = """
            policy: test-2024
            title: {zh: 测试政策, en: Test policy}
            jurisdiction: "420100"
            valid: {from: 2024-01-01, reviewBy: 2024-12-31}
            sources:
              notice: {title: {zh: 测试通知, en: Test notice}, issuer: nobody, date: 2024-01-01}
            parameters:
              L: {title: {zh: 低保标准, en: living line}, unit: yuan/month, values: {"420100": {2024-01-01: "620.00"}}, source: notice, flag: printed}
            """;

    private PolicyText() {}

    /** A policy whose definitions and programs are given, each as lines that are indented here. */
    public static String of(String definitions, String programs) {
        return HEAD
                + (definitions.isBlank()
                        ? ""
                        : "definitions:\n" + definitions.stripTrailing().indent(2))
                + "programs:\n"
                + programs.stripTrailing().indent(2);
    }

    /** A cash program for households with one condition. */
    public static String cash(String id, String when, String cap) {
        return Stream.of(
                        id + ":",
                        "  title: {zh: 测试救助, en: Test aid}",
                        "  for: household",
                        "  purpose: LIVING",
                        "  window: calendarYear",
                        "  source: notice",
                        "  clause: 第一条",
                        "  flag: printed",
                        "  gives: cash",
                        "  cap: {is: '" + cap + "', over: refuse}",
                        "  eligible:",
                        "    all:",
                        "      - {id: line, title: {zh: 收入低于标准, en: income below the line}, when: '" + when + "'}")
                .collect(joining("\n", "", "\n"));
    }

    /** Compiles a text under the test file's name. */
    public static CompileResult compile(String text) {
        return PolicyCompiler.standard().compile(PolicySource.of(FILE, text));
    }

    /** A compiled policy. */
    public static CompiledPolicy policy(String definitions, String programs) {
        return CompiledPolicy.of(compile(of(definitions, programs)));
    }
}
