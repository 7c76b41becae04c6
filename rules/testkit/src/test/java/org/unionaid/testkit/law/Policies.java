package org.unionaid.testkit.law;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.compile.PolicySource;
import org.unionaid.identity.DivisionCode;
import org.unionaid.policies.PolicyLibrary;
import org.unionaid.time.AsOf;

/** The bundled policies, each at a place and day of its own; and small policies written for one test. */
public final class Policies {
    static final AsOf DAY = AsOf.of(2024, 7, 1);
    static final DivisionCode PLACE = DivisionCode.of("420106");

    /** Each at a place and day of its own; the others at their own place on their last day. */
    private static final ImmutableMap<String, BoundPolicy> CHOSEN = ImmutableMap.of(
            "heyuan-2018", bind("heyuan-2018", "441600", AsOf.of(2018, 7, 1)),
            "shandong-2018", bind("shandong-2018", "370100", AsOf.of(2018, 2, 5)),
            "xiangxiang-2019", bind("xiangxiang-2019", "430381", AsOf.of(2019, 12, 2)));

    private static final Map<String, BoundPolicy> BUNDLED = new ConcurrentHashMap<>(CHOSEN);

    private static final String HEAD = """
            policy: law-test
            title: {zh: 测试政策, en: Test policy}
            jurisdiction: "420100"
            valid: {from: 2024-01-01, reviewBy: 2024-12-31}
            sources:
              notice: {title: {zh: 测试通知, en: Test notice}}
            programs:
            """;

    private Policies() {}

    private static final Map<String, CompiledPolicy> COMPILED = new ConcurrentHashMap<>();

    /** A bundled policy before it is bound. */
    public static CompiledPolicy compiled(String name) {
        return COMPILED.computeIfAbsent(name, PolicyLibrary::compile);
    }

    public static BoundPolicy bundled(String name) {
        return BUNDLED.computeIfAbsent(name, Policies::onItsLastDay);
    }

    private static BoundPolicy onItsLastDay(String name) {
        CompiledPolicy policy = compiled(name);
        return policy.at(
                policy.policy().jurisdiction(),
                AsOf.of(policy.policy().reviewBy().orElseThrow()));
    }

    private static BoundPolicy bind(String name, String place, AsOf day) {
        return PolicyLibrary.compile(name).at(DivisionCode.of(place), day);
    }

    /** A policy of programs for households that give cash, each written as id, condition and cap. */
    static BoundPolicy of(String... programs) {
        return CompiledPolicy.compile(PolicySource.of("test.yaml", HEAD + String.join("", programs)))
                .at(PLACE, DAY);
    }

    static String cash(String id, String when, String cap) {
        return program(id, "household", when, "  gives: cash\n  cap: {is: '" + cap + "', over: refuse}\n");
    }

    static String program(String id, String subject, String when, String gives) {
        return (id + ":\n"
                        + "  title: {zh: 测试, en: Test aid}\n"
                        + "  for: " + subject + "\n"
                        + "  purpose: LIVING\n"
                        + "  window: calendarYear\n"
                        + "  source: notice\n"
                        + "  flag: printed\n"
                        + "  eligible: {all: [{id: test, when: '" + when + "'}]}\n"
                        + gives)
                .indent(2);
    }
}
