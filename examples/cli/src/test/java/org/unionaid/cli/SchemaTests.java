package org.unionaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.unionaid.engine.schema.FileSchema;

/** {@code unionaid schema}. */
class SchemaTests {
    @Test
    void schema_withoutWord_printsThatOfAPolicy() {
        Cli.Run run = Cli.run("schema");

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(FileSchema.POLICY.text()).contains("policy-1.json");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void schema_cases_printsThatOfCases() {
        assertThat(Cli.run("schema", "cases").out()).isEqualTo(FileSchema.CASES.text());
    }

    @Test
    void schema_anotherWord_isWrongUseAndSaysWhichThereAre() {
        Cli.Run run = Cli.run("schema", "polices");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).containsIgnoringCase("policy").containsIgnoringCase("cases");
    }
}
