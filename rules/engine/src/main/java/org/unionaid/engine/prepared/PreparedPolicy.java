package org.unionaid.engine.prepared;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unionaid.code.Label;
import org.unionaid.engine.compile.CompileResult;
import org.unionaid.engine.facts.Catalog;
import org.unionaid.engine.issue.Issue;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.issue.Location;
import org.unionaid.engine.issue.Severity;
import org.unionaid.engine.policy.Policy;

/**
 * A checked policy as one line of JSON, for a process that must decide soon after it starts: reading it takes a fraction of the
 * time of compiling YAML, and gives an equal policy with the same hash and warnings.
 *
 * <p>Whoever reads one trusts whoever wrote it: nothing is checked again. A file that was cut, edited, or written by a version of
 * the library whose policies have another form is refused; prepare it again from its YAML. Plug-ins are named in it, not
 * contained: the reader's catalog must have those the policy uses. Stateless and thread-safe.
 */
public final class PreparedPolicy {
    private static final String FORMAT = "{\"format\":\"unionaid-prepared-";

    /** Grows whenever a record that a policy is made of gets another form; a test holds the two together. */
    static final int FORM = 3;

    private PreparedPolicy() {}

    /**
     * Writes a policy.
     *
     * @param result  what the compiler made of it, not null
     * @return JSON, without line breaks
     * @throws org.unionaid.engine.compile.PolicyException listing every issue, if there is an error
     */
    public static String write(CompileResult result) {
        TreeWriter tree = new TreeWriter();
        tree.write(ImmutableList.of(result.policy(), result.issues()));
        String body = tree.types() + ",\"tree\":" + tree.text() + "}";
        return FORMAT + FORM + "\",\"crc\":\"" + Checksum.of(body) + "\",\"types\":" + body;
    }

    /**
     * Whether a text is meant to be a prepared policy, of whatever version.
     *
     * @param text  any text, not null
     * @return true if it begins as one
     */
    public static boolean isPrepared(String text) {
        return text.startsWith(FORMAT);
    }

    /**
     * Reads a policy.
     *
     * @param name  the file's name for messages, not null
     * @param text  what {@link #write} gave, not null
     * @param catalog  what the policy may name: at least what it was compiled with, not null
     * @return the policy and the warnings of its compilation; or one error that says why the text cannot be used
     */
    public static CompileResult read(String name, String text, Catalog catalog) {
        try {
            return read(text, catalog);
        } catch (UnpreparedException e) {
            Label said = new Label(
                    "不是本版本可用的预编译政策：" + e.told().zh() + "；请由 YAML 重新生成",
                    "this is no prepared policy that this version can use: "
                            + e.told().en() + "; prepare it again from its YAML");
            return new CompileResult(
                    ImmutableList.of(new Issue(
                            Severity.ERROR,
                            IssueCode.NOT_PREPARED,
                            new Location(name, 1, e.offset() + 1),
                            said,
                            Optional.empty(),
                            Optional.empty())),
                    Optional.empty());
        }
    }

    private static CompileResult read(String text, Catalog catalog) {
        TreeReader reader = new TreeReader(text, catalog);
        reader.expect(FORMAT);
        reader.expect(FORM + "\",\"crc\":");
        String crc = reader.text();
        reader.expect(",\"types\":");
        if (!crc.equals(Checksum.of(text.substring(reader.offset())))) {
            throw new UnpreparedException(reader.offset(), "内容与校验码不符", "its content does not fit its checksum");
        }
        reader.types();
        reader.expect(",\"tree\":");
        if (!(reader.value() instanceof ImmutableList<?> parts && parts.get(0) instanceof Policy policy)) {
            throw new UnpreparedException(reader.offset(), "其中没有政策", "there is no policy in it");
        }
        reader.expect("}");
        return new CompileResult(issues((ImmutableList<?>) parts.get(1)), Optional.of(policy));
    }

    private static ImmutableList<Issue> issues(ImmutableList<?> told) {
        ImmutableList.Builder<Issue> issues = ImmutableList.builderWithExpectedSize(told.size());
        for (Object each : told) {
            issues.add((Issue) each);
        }
        return issues.build();
    }
}
