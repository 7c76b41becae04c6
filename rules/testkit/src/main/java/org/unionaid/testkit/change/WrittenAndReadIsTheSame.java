package org.unionaid.testkit.change;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unionaid.code.Label;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.compile.CompileResult;
import org.unionaid.engine.compile.PolicyCompiler;
import org.unionaid.engine.compile.PolicySource;
import org.unionaid.engine.facts.Catalog;
import org.unionaid.engine.writing.PolicyWriter;
import org.unionaid.testkit.law.Law;
import org.unionaid.testkit.law.PolicyUnderTest;
import org.unionaid.testkit.law.Violation;

/** A policy written as a file and read again is the same policy: it decides the same, and is written the same. */
final class WrittenAndReadIsTheSame implements Law<PolicyTrial> {
    private final Catalog catalog;

    WrittenAndReadIsTheSame(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public String name() {
        return "written-and-read-is-the-same";
    }

    @Override
    public Label description() {
        return Label.of("政策写成文件再读入，仍是同一政策", "a policy written as a file and read again is the same policy");
    }

    @Override
    public Optional<Violation> check(PolicyTrial trial) {
        PolicyWriter writer = PolicyWriter.with(catalog);
        String written = writer.write(trial.policy().policy());
        CompileResult read = PolicyCompiler.with(catalog).compile(PolicySource.of("written.yaml", written));
        if (read.hasErrors()) {
            return broken(
                    Label.of("写出的文件不能读入", "what was written cannot be read"),
                    read.issues().stream().map(Object::toString).collect(ImmutableList.toImmutableList()));
        }
        String again = writer.write(read.policy());
        if (!again.equals(written)) {
            return broken(
                    Label.of("再次写出的文件不同", "written once more it is another file"), ImmutableList.of(written, again));
        }
        Optional<PolicyUnderTest> bound = trial.bind(CompiledPolicy.of(read));
        return bound.isEmpty()
                ? broken(Label.of("读入的政策不可用", "the policy that was read cannot be used"), ImmutableList.of(written))
                : Essence.difference(
                        this,
                        Label.of("读入的政策决定不同", "the policy that was read decides otherwise"),
                        trial.assess(),
                        bound.get().assess(trial.aidCase()));
    }

    private Optional<Violation> broken(Label text, ImmutableList<String> lines) {
        return Optional.of(Violation.of(this, text, lines));
    }
}
