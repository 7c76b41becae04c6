package org.unionaid.engine.prepared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.unionaid.code.Label;
import org.unionaid.code.Language;
import org.unionaid.engine.catalog.Fact;
import org.unionaid.engine.catalog.Formula;
import org.unionaid.engine.compile.CompileResult;
import org.unionaid.engine.compile.PolicyException;
import org.unionaid.engine.facts.Catalog;
import org.unionaid.engine.issue.Issue;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.value.Value;

class PreparedPolicyTests {
    private static final Path SHAPE = Path.of("src/test/resources/org/unionaid/engine/prepared/form.txt");
    private static final Catalog CATALOG = Catalog.standard();

    private static CompileResult hard() {
        return HardPolicies.compile(HardPolicies.texts().get(0), CATALOG);
    }

    /** Run with {@code -Dgolden.update=true} after increasing {@link PreparedPolicy#FORM}. */
    @Test
    void form_growsWithEveryChangeOfARecord() throws IOException {
        String shape = "form " + PreparedPolicy.FORM + "\n" + shape();
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(SHAPE.getParent());
            Files.writeString(SHAPE, shape);
        }
        assertThat(shape)
                .as("what a policy is made of changed: increase PreparedPolicy.FORM, then update this file")
                .isEqualTo(Files.readString(SHAPE));
    }

    @Test
    void otherForm_isToldInBothLanguages() {
        String other = PreparedPolicy.write(hard())
                .replace("prepared-" + PreparedPolicy.FORM, "prepared-" + (PreparedPolicy.FORM + 1));
        assertThat(PreparedPolicy.isPrepared(other)).isTrue();
        Issue issue = PreparedPolicy.read("p.json", other, CATALOG).issues().get(0);
        assertThat(issue.toDisplayString(Language.EN))
                .startsWith("p.json:1:30: error: this is no prepared policy that this version can use")
                .contains("prepare it again from its YAML");
        assertThat(issue.toDisplayString(Language.ZH)).contains("请由 YAML 重新生成");
    }

    @Test
    void catalogWithoutAPlugin_isNamed() {
        Formula formula = Formula.criterion(
                "isLucky",
                new Label("幸运", "is lucky"),
                ImmutableMap.of("x", org.unionaid.engine.value.Type.NUMBER),
                (inputs, context) -> Value.of(true));
        String yaml = HardPolicies.texts().get(0);
        assertThat(yaml).contains("definitions:\n");
        CompileResult compiled = HardPolicies.compile(
                yaml.replace("definitions:\n", "definitions:\n  lucky: isLucky(8)\n"), CATALOG.with(formula));
        String prepared = PreparedPolicy.write(compiled);
        assertThat(PreparedPolicy.read("p.json", prepared, CATALOG.with(formula)))
                .isEqualTo(compiled);
        assertThat(PreparedPolicy.read("p.json", prepared, CATALOG)
                        .issues()
                        .get(0)
                        .text()
                        .en())
                .contains("the catalog at hand has no 'isLucky'");
    }

    @Test
    void policyWithAnError_isNotWritten() {
        CompileResult broken = HardPolicies.compile("policy: broken\n", CATALOG);
        assertThatThrownBy(() -> PreparedPolicy.write(broken)).isInstanceOf(PolicyException.class);
    }

    @Test
    void classThatIsNoRecordOfOurs_isNotTouched() {
        String body = "[\"engine.prepared.TreeReader\"],\"tree\":[0]}";
        String forged = "{\"format\":\"unionaid-prepared-" + PreparedPolicy.FORM + "\",\"crc\":\"" + Checksum.of(body)
                + "\",\"types\":" + body;
        assertThat(PreparedPolicy.read("p.json", forged, CATALOG)
                        .issues()
                        .get(0)
                        .text()
                        .en())
                .contains("unknown type 'engine.prepared.TreeReader'");
    }

    private static String shape() {
        Map<String, String> records = new TreeMap<>();
        collect(Policy.class, records);
        collect(Issue.class, records);
        return records.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue() + "\n")
                .collect(Collectors.joining());
    }

    private static void collect(Type type, Map<String, String> records) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> collect(argument, records));
        } else if (type instanceof Class<?> simple && !records.containsKey(simple.getName())) {
            if (simple == Fact.class || simple == Formula.class) {
                return;
            }
            if (simple.isEnum()) {
                records.put(simple.getName(), Arrays.toString(simple.getEnumConstants()));
            } else if (simple.isRecord()) {
                records.put(
                        simple.getName(),
                        Arrays.stream(simple.getRecordComponents())
                                .map(each -> each.getGenericType().getTypeName() + " " + each.getName())
                                .collect(Collectors.joining(", ", "(", ")")));
                for (RecordComponent component : simple.getRecordComponents()) {
                    collect(component.getGenericType(), records);
                }
            } else if (simple.isSealed()) {
                Arrays.stream(simple.getPermittedSubclasses()).forEach(each -> collect(each, records));
            }
        }
    }
}
