package org.unionaid.engine.compile;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Sets;
import java.util.Optional;
import org.unionaid.engine.facts.Catalog;
import org.unionaid.engine.issue.IssueCollector;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.yaml.YamlNode;
import org.unionaid.engine.yaml.YamlReader;

/** Turns the text of a policy into a checked policy. Immutable and thread-safe. */
public final class PolicyCompiler {
    private final Catalog catalog;

    private PolicyCompiler(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * A compiler that knows the standard facts and the national codes.
     *
     * @return the compiler
     */
    public static PolicyCompiler standard() {
        return with(Catalog.standard());
    }

    /**
     * A compiler that knows what a catalog holds, and nothing else.
     *
     * @param catalog  the facts, formulas, kinds of subjects and codes that policies may use, not null
     * @return the compiler
     * @throws IllegalArgumentException if a formula has the name of a function of the language
     */
    public static PolicyCompiler with(Catalog catalog) {
        Sets.SetView<String> taken = Sets.intersection(catalog.formulas().keySet(), CallChecker.FUNCTIONS);
        checkArgument(taken.isEmpty(), "a formula cannot have the name of a function of the language: %s", taken);
        return new PolicyCompiler(catalog);
    }

    /**
     * Reads and checks a policy. Never throws on a bad text: every mistake is an issue with its place.
     *
     * @param source  the text and its name, not null
     * @return the issues, and the policy if none is an error
     */
    public CompileResult compile(PolicySource source) {
        IssueCollector issues = new IssueCollector();
        Optional<YamlNode> root = YamlReader.read(source.name(), source.text(), issues);
        Optional<Policy> policy = root.flatMap(node -> new PolicyReader(catalog, issues).read(node, source));
        return new CompileResult(issues.sorted(), issues.hasErrors() ? Optional.empty() : policy);
    }
}
