package org.unionaid.engine.prepared;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.unionaid.engine.compile.CompileResult;
import org.unionaid.engine.facts.Catalog;
import org.unionaid.engine.issue.Issue;
import org.unionaid.engine.issue.IssueCode;

/** What is written is read again, and what was damaged on the way is refused. */
class PreparedPolicyProperties {
    private final Catalog catalog = Catalog.standard();

    @Property(tries = 30)
    void everyHardPolicy_isReadAsItWasWritten(@ForAll("policies") String text) {
        CompileResult compiled = HardPolicies.compile(text, catalog);
        String prepared = PreparedPolicy.write(compiled);
        CompileResult read = PreparedPolicy.read("p.json", prepared, catalog);
        assertThat(read).isEqualTo(compiled);
        assertThat(PreparedPolicy.write(read)).isEqualTo(prepared);
    }

    @Property(tries = 300)
    void damagedText_isRefusedAtOnePlace(
            @ForAll("policies") String text, @ForAll @IntRange(max = 1_000_000) int where, @ForAll char other) {
        String prepared = PreparedPolicy.write(HardPolicies.compile(text, catalog));
        int at = where % prepared.length();
        if (prepared.charAt(at) != other) {
            refused(prepared.substring(0, at) + other + prepared.substring(at + 1));
        }
        refused(prepared.substring(0, at));
        refused(prepared.substring(0, at) + other + prepared.substring(at));
    }

    @Property(tries = 300)
    void forgedText_isRefusedWithoutAnException(
            @ForAll("policies") String text, @ForAll @IntRange(max = 1_000_000) int where, @ForAll char other) {
        String prepared = PreparedPolicy.write(HardPolicies.compile(text, catalog));
        int body = prepared.indexOf(",\"types\":") + ",\"types\":".length();
        int at = body + where % (prepared.length() - body);
        String forged = prepared.substring(body, at) + other + prepared.substring(at + 1);
        CompileResult read = PreparedPolicy.read(
                "p.json",
                "{\"format\":\"unionaid-prepared-" + PreparedPolicy.FORM + "\",\"crc\":\"" + Checksum.of(forged)
                        + "\",\"types\":" + forged,
                catalog);
        assertThat(read.findPolicy().isPresent() || read.hasErrors()).isTrue();
    }

    private void refused(String text) {
        CompileResult read = PreparedPolicy.read("p.json", text, catalog);
        assertThat(read.findPolicy()).isEmpty();
        assertThat(read.issues()).extracting(Issue::code).containsExactly(IssueCode.NOT_PREPARED);
    }

    @Provide
    Arbitrary<String> policies() {
        return Arbitraries.of(HardPolicies.texts());
    }
}
