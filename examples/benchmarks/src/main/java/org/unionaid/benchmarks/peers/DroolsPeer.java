package org.unionaid.benchmarks.peers;

import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.unionaid.benchmarks.plain.Grants;
import org.unionaid.benchmarks.plain.PlainHousehold;

/** Drools with the executable model and pooled sessions; the conditions are rules, the formulas plain Java they call. */
public final class DroolsPeer implements Peer {
    private static final String RULES = """
            package org.unionaid.benchmarks.peers;
            import org.unionaid.benchmarks.plain.Grants.Category;

            rule "excluded" salience 10 when
              $c : Claim(stage == "new", secondHome || (car && !disabled))
            then modify($c) { setStage("closed") } end

            rule "deep" when
              $c : Claim(stage == "new", !secondHome, !car || disabled, perCapita <= standard)
            then modify($c) { setCategory(Category.DEEP), setStage("open") } end

            rule "relative" when
              $c : Claim(stage == "new", !secondHome, !car || disabled, perCapita > standard,
                         2 * perCapita <= 3 * standard, net <= standard)
            then modify($c) { setCategory(Category.RELATIVE), setStage("open") } end

            rule "accidental" when
              $c : Claim(stage == "new", !secondHome, !car || disabled, 2 * perCapita > 3 * standard, net <= standard)
            then modify($c) { setCategory(Category.ACCIDENTAL), setStage("open") } end

            rule "living" when $c : Claim(stage == "open") then $c.grantLiving(); end
            rule "medical" when $c : Claim(stage == "open") then $c.grantMedical(); end
            rule "study" when $c : Claim(stage == "open") then $c.grantStudy(); end
            rule "visit" when $c : Claim(stage == "open") then $c.grantVisit(); end
            """;

    private final KieSessionsPool pool;

    /**
     * Compiles the rules.
     *
     * @throws IllegalStateException if they do not compile
     */
    public DroolsPeer() {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/workload.drl", RULES);
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        pool = services.newKieContainer(builder.getKieModule().getReleaseId()).newKieSessionsPool(1);
    }

    @Override
    public String name() {
        return "Drools 10.2.0, executable model, pooled";
    }

    @Override
    public Grants decide(PlainHousehold household) {
        Claim claim = new Claim(household);
        KieSession session = pool.newKieSession();
        try {
            session.insert(claim);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return claim.grants();
    }
}
