package org.unionaid.benchmarks.peers;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.unionaid.benchmarks.plain.Grants;
import org.unionaid.benchmarks.plain.Grants.Category;
import org.unionaid.benchmarks.plain.PlainHousehold;
import org.unionaid.benchmarks.plain.PlainRules;

/** CEL: one compiled expression for each value; the sums over the members and the cap of the year stay in Java. */
public final class CelPeer implements Peer {
    private final Map<String, CelRuntime.Program> programs = new LinkedHashMap<>();

    /**
     * Compiles the expressions.
     *
     * @throws IllegalStateException if one does not compile
     */
    public CelPeer() {
        var builder = CelCompilerFactory.standardCelCompilerBuilder();
        for (String name : new String[] {
            "income",
            "size",
            "medical",
            "tuition",
            "L",
            "months",
            "highSchool",
            "college",
            "perCapita",
            "net",
            "category"
        }) {
            builder.addVar(name, SimpleType.INT);
        }
        for (String name : new String[] {"disabled", "car", "secondHome"}) {
            builder.addVar(name, SimpleType.BOOL);
        }
        CelCompiler compiler = builder.build();
        CelRuntime runtime = CelRuntimeFactory.standardCelRuntimeBuilder().build();
        program(compiler, runtime, "perCapita", "income / size");
        program(
                compiler,
                runtime,
                "net",
                "(income * 12 - medical - tuition < 0 ? 0 : income * 12 - medical - tuition) / 12 / size");
        program(
                compiler,
                runtime,
                "category",
                "secondHome || (car && !disabled) ? 3 : perCapita <= L ? 0 : net > L ? 3 : 2 * perCapita <= 3 * L ? 1 : 2");
        program(
                compiler,
                runtime,
                "living",
                "(months < 12 ? months : 12) * L * (category == 0 ? 50 : category == 1 ? 30 : 20) / 100");
        program(
                compiler,
                runtime,
                "medicalAid",
                "((medical > 500000 ? (medical < 2000000 ? medical : 2000000) - 500000 : 0) * 40"
                        + " + (medical > 2000000 ? (medical < 5000000 ? medical : 5000000) - 2000000 : 0) * 50"
                        + " + (medical > 5000000 ? medical - 5000000 : 0) * 60) / 100");
        program(
                compiler,
                runtime,
                "study",
                "(highSchool * 200000 + college * 500000) * (category == 0 ? 100 : 60) / 100");
        program(compiler, runtime, "visit", "category == 0 ? 200000 : category == 1 ? 150000 : 100000");
    }

    private void program(CelCompiler compiler, CelRuntime runtime, String name, String expression) {
        try {
            programs.put(
                    name, runtime.createProgram(compiler.compile(expression).getAst()));
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalStateException(name, e);
        }
    }

    @Override
    public String name() {
        return "CEL-Java 0.14.0";
    }

    @Override
    public Grants decide(PlainHousehold household) {
        Readings readings = Readings.of(household);
        Map<String, Object> input = new HashMap<>(32);
        input.put("income", readings.income());
        input.put("size", (long) household.members().size());
        input.put("medical", household.medical());
        input.put("tuition", household.tuition());
        input.put("L", household.localStandard());
        input.put("months", (long) household.monthsAsked());
        input.put("highSchool", (long) readings.highSchool());
        input.put("college", (long) readings.college());
        input.put("disabled", readings.disabled());
        input.put("car", household.ownsCar());
        input.put("secondHome", household.secondHome());
        programs.forEach((name, program) -> input.put(name, value(program, input)));
        Category category = Category.values()[(int) number(input, "category")];
        return category == Category.NONE
                ? Grants.NOTHING
                : PlainRules.capped(
                        category,
                        number(input, "living"),
                        Math.min(3_000_000, number(input, "medicalAid")),
                        Math.min(800_000, number(input, "study")),
                        number(input, "visit"));
    }

    private static Object value(CelRuntime.Program program, Map<String, Object> input) {
        try {
            return program.eval(input);
        } catch (CelEvaluationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long number(Map<String, Object> values, String name) {
        return ((Number) Objects.requireNonNull(values.get(name), name)).longValue();
    }
}
