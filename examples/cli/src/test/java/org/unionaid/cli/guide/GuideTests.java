package org.unionaid.cli.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.unionaid.cli.UnionAid;
import org.unionaid.cli.terminal.Paint;
import org.unionaid.cli.terminal.Terminal;
import org.unionaid.engine.compile.PolicyCompiler;
import org.unionaid.engine.compile.PolicySource;
import org.unionaid.engine.issue.Issue;
import org.unionaid.engine.issue.IssueCollector;
import org.unionaid.engine.issue.Severity;
import org.unionaid.engine.yaml.YamlNode;
import org.unionaid.engine.yaml.YamlReader;

/**
 * The guide tells the truth: every fenced piece of {@code docs/guide} is compiled, executed, or the text of a source that is.
 *
 * <ul>
 *   <li>{@code java}: the region of a source, or any other text file, is named in a comment on the line before:
 *       {@code <!-- path/Foo.java#region -->};
 *   <li>{@code yaml}: a whole policy compiles without error; a comment as above makes it the text of a file; any other piece
 *       is well-formed;
 *   <li>{@code console}: lines {@code $ unionaid …} run, and print what follows them (whole, or up to a line {@code …});
 *   <li>{@code sh}: lines that begin with {@code unionaid} run and are no wrong use.
 * </ul>
 */
class GuideTests {
    @TestFactory
    Stream<DynamicContainer> chapters() {
        return Chapter.all().stream()
                .map(chapter -> DynamicContainer.dynamicContainer(
                        chapter.file().getFileName().toString(),
                        chapter.snippets().stream()
                                .map(snippet -> DynamicTest.dynamicTest(
                                        snippet.language() + " at line " + snippet.line(), () -> check(snippet)))));
    }

    @TestFactory
    Stream<DynamicTest> links() {
        Pattern link = Pattern.compile("\\]\\((?!https?:)([^)#]+)(#[^)]*)?\\)");
        return Chapter.all().stream()
                .map(chapter -> DynamicTest.dynamicTest(chapter.file().getFileName() + " links", () -> {
                    Matcher found = link.matcher(Files.readString(chapter.file()));
                    while (found.find()) {
                        assertThat(chapter.file().resolveSibling(found.group(1)))
                                .exists();
                    }
                }));
    }

    private static void check(Chapter.Snippet snippet) {
        if (snippet.from().isPresent()) {
            assertThat(snippet.text()).isEqualTo(Chapter.region(snippet.from().get()));
            return;
        }
        switch (snippet.language()) {
            case "yaml" -> yaml(snippet.text());
            case "console" -> console(snippet.text());
            case "sh" ->
                snippet.text()
                        .lines()
                        .filter(line -> line.startsWith("unionaid "))
                        .forEach(line -> run(line));
            case "java" -> fail("name the source of this Java in a comment on the line before the fence");
            default -> {}
        }
    }

    private static void yaml(String text) {
        IssueCollector issues = new IssueCollector();
        YamlNode root = YamlReader.read("guide.yaml", text, issues).orElse(null);
        assertThat(issues.sorted()).isEmpty();
        if (root instanceof YamlNode.Mapping policy
                && policy.entries().containsKey("policy")
                && !policy.entries().containsKey("extends")) {
            List<Issue> errors =
                    PolicyCompiler.standard().compile(PolicySource.of("guide.yaml", text)).issues().stream()
                            .filter(issue -> issue.severity() == Severity.ERROR)
                            .toList();
            assertThat(errors).isEmpty();
        }
    }

    private static void console(String text) {
        for (String part : ("\n" + text).split("\n\\$ ", -1)) {
            if (!part.isBlank()) {
                int end = part.indexOf('\n');
                String printed = run(end < 0 ? part : part.substring(0, end));
                String expected = end < 0 ? "" : part.substring(end + 1);
                String[] pieces = expected.split("(?m)^…\n?", -1);
                for (String piece : pieces) {
                    assertThat(printed).contains(piece.strip());
                }
                if (pieces.length == 1) {
                    assertThat(printed.strip()).isEqualTo(expected.strip());
                }
            }
        }
    }

    private static String run(String line) {
        assertThat(line).startsWith("unionaid ");
        List<String> words = new ArrayList<>();
        for (String word : Arrays.asList(line.strip().split(" +", -1))
                .subList(1, line.strip().split(" +", -1).length)) {
            boolean path = word.contains("/") && Files.exists(Chapter.TOP.resolve(word));
            words.add(path ? Chapter.TOP.resolve(word).toString() : word);
        }
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        int code = UnionAid.run(new Terminal(out, out, Paint.NONE, false), words.toArray(new String[0]));
        String text = printed.toString(StandardCharsets.UTF_8);
        assertThat(code).as(line + "\n" + text).isLessThan(2);
        return text;
    }
}
