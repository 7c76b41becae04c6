package org.unionaid.benchmarks.peers;

import com.googlecode.aviator.AviatorEvaluator;
import com.googlecode.aviator.AviatorEvaluatorInstance;
import com.googlecode.aviator.Expression;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unionaid.benchmarks.plain.Grants;
import org.unionaid.benchmarks.plain.Grants.Category;
import org.unionaid.benchmarks.plain.PlainHousehold;
import org.unionaid.benchmarks.plain.PlainRules;

/** AviatorScript: one compiled script decides everything but the sums over the members, which it is handed. */
public final class AviatorPeer implements Peer {
    private static final String SCRIPT = """
            if (secondHome || (car && !disabled)) { return seq.list(3, 0, 0, 0, 0); }
            let perCapita = income / size;
            let rest = income * 12 - medical - tuition;
            let net = (rest < 0 ? 0 : rest) / 12 / size;
            let category = 3;
            if (perCapita <= L) { category = 0; }
            elsif (net <= L) { category = 2 * perCapita <= 3 * L ? 1 : 2; }
            if (category == 3) { return seq.list(3, 0, 0, 0, 0); }
            let living = (months < 12 ? months : 12) * L * (category == 0 ? 50 : (category == 1 ? 30 : 20)) / 100;
            let second = medical > 500000 ? (medical < 2000000 ? medical : 2000000) - 500000 : 0;
            let third = medical > 2000000 ? (medical < 5000000 ? medical : 5000000) - 2000000 : 0;
            let fourth = medical > 5000000 ? medical - 5000000 : 0;
            let banded = (second * 40 + third * 50 + fourth * 60) / 100;
            let medicalAid = banded < 3000000 ? banded : 3000000;
            let full = highSchool * 200000 + college * 500000;
            let studyAid = category == 0 ? full : full * 60 / 100;
            studyAid = studyAid < 800000 ? studyAid : 800000;
            let visit = category == 0 ? 200000 : (category == 1 ? 150000 : 100000);
            let over = living + medicalAid + studyAid + visit - cap;
            if (over > 0) {
              let cut = over < visit ? over : visit; visit = visit - cut; over = over - cut;
              cut = over < studyAid ? over : studyAid; studyAid = studyAid - cut; over = over - cut;
              cut = over < living ? over : living; living = living - cut; over = over - cut;
              medicalAid = medicalAid - over;
            }
            return seq.list(category, living, medicalAid, studyAid, visit);
            """;

    private final Expression script;

    /** Compiles the script. */
    public AviatorPeer() {
        AviatorEvaluatorInstance aviator = AviatorEvaluator.newInstance();
        script = aviator.compile(SCRIPT);
    }

    @Override
    public String name() {
        return "AviatorScript 5.4.3";
    }

    @Override
    public Grants decide(PlainHousehold household) {
        Readings readings = Readings.of(household);
        Map<String, Object> env = new HashMap<>(32);
        env.put("income", readings.income());
        env.put("highSchool", (long) readings.highSchool());
        env.put("college", (long) readings.college());
        env.put("disabled", readings.disabled());
        env.put("size", (long) household.members().size());
        env.put("medical", household.medical());
        env.put("tuition", household.tuition());
        env.put("car", household.ownsCar());
        env.put("secondHome", household.secondHome());
        env.put("months", (long) household.monthsAsked());
        env.put("L", household.localStandard());
        env.put("cap", PlainRules.YEAR_CAP);
        List<?> answer = (List<?>) script.execute(env);
        return new Grants(
                Category.values()[(int) number(answer, 0)],
                number(answer, 1),
                number(answer, 2),
                number(answer, 3),
                number(answer, 4));
    }

    private static long number(List<?> answer, int index) {
        return ((Number) answer.get(index)).longValue();
    }
}
