package org.example.reststation;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.unionaid.answer.Answer;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.compile.PolicyCompiler;
import org.unionaid.engine.compile.PolicySource;
import org.unionaid.engine.decision.Decision;
import org.unionaid.identity.DivisionCode;
import org.unionaid.ledger.History;
import org.unionaid.time.AsOf;

/** Decides two rest stations by a policy in YAML that uses the plug-in. */
public final class Main {
    private static final String POLICY = "rest-stations.yaml";

    private Main() {}

    /**
     * Prints the decisions.
     *
     * @param args  none
     * @throws IOException if the policy cannot be read
     */
    public static void main(String[] args) throws IOException {
        print(System.out);
    }

    static void print(PrintStream out) throws IOException {
        BoundPolicy policy = policy().at(DivisionCode.of("420100"), AsOf.of(2024, 6, 15));
        for (RestStation station : stations()) {
            policy.assess(RestStations.caseOf(station).withHistory(History.none()))
                    .decisions()
                    .forEach((key, decision) -> out.println(key.beneficiary() + ": " + inWords(decision)));
        }
    }

    // region compile
    static CompiledPolicy policy() throws IOException {
        try (InputStream in = Main.class.getResourceAsStream(POLICY)) {
            if (in == null) {
                throw new IOException("'" + POLICY + "' is not beside its class");
            }
            PolicySource source = PolicySource.of(POLICY, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return CompiledPolicy.of(PolicyCompiler.with(RestStations.catalog()).compile(source));
        }
    }
    // endregion

    private static List<RestStation> stations() {
        Answer<LocalDate> opened = Answer.known(LocalDate.of(2023, 5, 1));
        return List.of(
                new RestStation("S-1", Answer.known(4), opened, Answer.known(60)),
                new RestStation("S-2", Answer.known(4), Answer.none(), Answer.known(60)),
                new RestStation("S-3", Answer.known(4), opened, Answer.unknown()));
    }

    private static String inWords(Decision decision) {
        return decision.match(
                eligible -> "up to " + eligible.cap().value().toGroupedString(),
                ineligible -> "no, because of " + ineligible.failing().get(0).code(),
                undetermined -> "not before we know " + undetermined.missing(),
                failed -> "failed: " + failed.failure().detail());
    }
}
