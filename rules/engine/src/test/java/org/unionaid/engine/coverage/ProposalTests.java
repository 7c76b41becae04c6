package org.unionaid.engine.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionaid.code.Language;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.PolicyText;

/** A proposed case can be pasted: it is read, it passes, and it shows what no case showed. */
class ProposalTests {
    private static final Path FOLDER = Path.of("src/test/resources/hard");

    static Stream<Path> folders() throws IOException {
        try (Stream<Path> all = Files.list(FOLDER)) {
            return all.sorted().toList().stream();
        }
    }

    private static Tried tried(Path folder) {
        return new Tried(
                CompiledPolicy.of(PolicyText.compile(read(folder.resolve("policy.yaml")))),
                read(folder.resolve("cases.yaml")));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void proposals_pastedTogether_leaveOnlyTheGaps(Path folder) {
        Tried tried = tried(folder);
        Coverage before = tried.coverage();

        Coverage after = tried.with(before.proposals(), Language.ZH).coverage();

        assertThat(after.proposals()).isEmpty();
        assertThat(after.gaps()).isEqualTo(before.gaps());
        assertThat(after.isWhole()).isEqualTo(before.gaps().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("folders")
    void proposal_pastedAlone_isProposedNoMore(Path folder) {
        Tried tried = tried(folder);
        Coverage before = tried.coverage();

        for (Proposal proposal : before.proposals()) {
            Coverage after = tried.with(ImmutableList.of(proposal), Language.EN).coverage();
            assertThat(after.proposals())
                    .as(proposal.id())
                    .hasSizeLessThan(before.proposals().size());
        }
    }

    @Test
    void skeleton_saysWhatItShowsAndThatItIsToBeConfirmed() {
        CompiledPolicy policy = PolicyText.policy(
                "income: {title: {zh: 收入, en: income}, is: household.income(last 12 months)}",
                PolicyText.cash("aid", "income < 1000 yuan", "100 yuan"));
        Tried tried = Tried.of(
                policy,
                "- {id: far, source: notice, asOf: 2024-06-01, program: aid, given: {income: \"1\"}, expect: {decision: eligible}}\n");

        Proposal on = tried.coverage().proposals().stream()
                .filter(each -> each.id().equals("aid-income-1000-00"))
                .findFirst()
                .orElseThrow();

        assertThat(new CaseSkeleton("cases.yaml", tried.text(), Language.EN).of(on))
                .containsExactly(
                        "  - id: aid-income-1000-00",
                        "    title: \"income < 1000.00 yuan: on the line (income 1000.00)\"",
                        "    source: notice",
                        "    note: \"computed by the policy; TO BE CONFIRMED against the notice\"",
                        "    asOf: 2024-06-01",
                        "    program: aid",
                        "    given: {income: \"1000.00\"}",
                        "    expect: {decision: ineligible, because: [line]}");
    }
}
