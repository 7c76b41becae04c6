package org.unionaid.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.cases.Basis;
import org.unionaid.engine.cases.CaseRunner;
import org.unionaid.engine.cases.PolicyCase;
import org.unionaid.engine.policy.Policy;

/** What the README says of each place, held to the real run of its cases. */
class ReadmeTests {
    private static final Path README = Path.of("README.md");

    /** How many cases are of each kind, as they came out. */
    private record Counts(long whole, long partial, long recorded) {
        static Counts of(String name) {
            CompiledPolicy policy = PolicyLibrary.compile(name);
            CaseRunner runner = new CaseRunner(policy);
            List<PolicyCase> passed = PlaceCases.of(policy).cases().stream()
                    .filter(each -> runner.run(each).passed())
                    .toList();
            long recorded = passed.stream().filter(Counts::isRecorded).count();
            long partial = passed.stream()
                    .filter(each -> !isRecorded(each) && each.isPartial())
                    .count();
            return new Counts(passed.size() - recorded - partial, partial, recorded);
        }

        private static boolean isRecorded(PolicyCase each) {
            return each.basis() == Basis.RECORDED;
        }

        Counts plus(Counts other) {
            return new Counts(whole + other.whole, partial + other.partial, recorded + other.recorded);
        }

        /** As a place's own README tells them. */
        String inWords() {
            return "Cases: "
                    + Stream.of(whole + " whole", partial + " partial", recorded + " recorded")
                            .filter(part -> !part.startsWith("0 "))
                            .reduce((a, b) -> a + ", " + b)
                            .orElse("none");
        }

        String asCells() {
            return whole + " | " + partial + " | " + recorded;
        }
    }

    static Stream<String> names() {
        return PolicyLibrary.names().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void row_ofEachPlace_isWhatItsPolicyAndItsCasesSay(String name) throws IOException {
        Policy policy = PolicyLibrary.compile(name).policy();
        String row = "| [`%1$s`](places/%1$s) | %2$s (%3$s) | from %4$s, review by %5$s | %6$d | %7$s |"
                .formatted(
                        name,
                        policy.title().en(),
                        policy.jurisdiction(),
                        policy.valid().start(),
                        policy.reviewBy().orElseThrow(),
                        policy.programs().size(),
                        Counts.of(name).asCells());

        assertThat(Files.readAllLines(README)).contains(row);
    }

    @ParameterizedTest
    @MethodSource("names")
    void readme_ofEachPlace_countsItsCasesIfItCountsThem(String name) throws IOException {
        String text = Files.readString(Path.of("places", name, "README.md")).replace("\n", " ");
        Matcher counted =
                Pattern.compile("Cases: \\d+ (whole|partial|recorded)[^.(]*").matcher(text);

        if (counted.find()) {
            assertThat(counted.group().strip()).isEqualTo(Counts.of(name).inWords());
        }
    }

    @Test
    void total_isTheSumOfAllPlaces() throws IOException {
        Counts all = names().map(Counts::of).reduce(new Counts(0, 0, 0), Counts::plus);

        assertThat(Files.readAllLines(README)).contains("| all | | | | " + all.asCells() + " |");
        long rows = Files.readAllLines(README).stream()
                .filter(line -> line.startsWith("| [`") && line.contains("| from "))
                .count();
        assertThat(rows).isEqualTo(PolicyLibrary.names().size());
    }
}
