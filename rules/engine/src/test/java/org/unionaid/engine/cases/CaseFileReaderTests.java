package org.unionaid.engine.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.PolicyText;
import org.unionaid.engine.issue.Severity;

/** Test {@link CaseFileReader}: a slip in a file of cases is an issue at its place, and never thrown. */
class CaseFileReaderTests {
    private static final CompiledPolicy POLICY =
            PolicyText.policy("", PolicyText.cash("living-aid", "household.size > 0", "12 months * L"));

    private static final SnapshotReader NONE = new SnapshotReader() {
        @Override
        public <T> T read(Object tree, Class<T> type) {
            throw new IllegalArgumentException("no " + type.getSimpleName());
        }
    };

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{decision: eligible, approval: 省级} | 6:44 | 'approval' must be a code",
                "{decision: eligible, shares: {own-union: 5.00}} | 6:43 | a share must be a code",
                "{decision: eligible, cap: 1.005} | 6:39 | 'cap' must be an amount",
                "{decision: eligible, from: +12345-01-01} | 6:40 | 'from' must be a date",
                "{decision: eligible, to: 0000-01-01} | 6:38 | 'to' must be a date",
            })
    void read_slipInAnExpectation_isAnIssueAtItsPlace(String expect, String place, String said) {
        CaseFile file = new CaseFileReader(POLICY.policy(), NONE).read("cases.yaml", """
                cases:
                  - id: c-1
                    source: notice
                    asOf: 2024-06-15
                    program: living-aid
                    expect: ~
                """.replace("~", expect));

        assertThat(file.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.severity()).isEqualTo(Severity.ERROR);
            assertThat(issue.location()).hasToString("cases.yaml:" + place);
            assertThat(issue.text().en()).startsWith(said);
            assertThat(issue.text().zh()).isNotBlank();
        });
    }
}
