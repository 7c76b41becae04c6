package org.unionaid.cli.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionaid.cli.render.Words;
import org.unionaid.code.Language;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.compile.PolicySource;
import org.unionaid.engine.policy.Policy;
import org.unionaid.policies.PolicyLibrary;
import org.unionaid.time.AsOf;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Pages of every bundled policy are well-formed, say all there is to say, and have pictures in which no text lies on another. */
class PolicyPageTests {
    private record Box(String text, double left, double top, double right, double bottom) {
        boolean overlaps(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    static Stream<String> policies() {
        return PolicyLibrary.names().stream();
    }

    private static PolicyPage page(CompiledPolicy compiled, Language language) {
        Policy policy = compiled.policy();
        AsOf asOf = AsOf.of(policy.reviewBy().orElse(policy.valid().start()));
        BoundPolicy bound = compiled.at(policy.jurisdiction(), asOf);
        return PolicyPage.of(bound, Optional.empty(), new Words(language));
    }

    private static Document parsed(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    @ParameterizedTest
    @MethodSource("policies")
    void page_ofEveryPolicy_isWellFormedAndWhole(String name) throws Exception {
        CompiledPolicy compiled = PolicyLibrary.compile(name);
        Policy policy = compiled.policy();
        for (Language language : Language.values()) {
            PolicyPage page = page(compiled, language);
            Document html = parsed(page.html());
            String text = html.getDocumentElement().getTextContent();
            policy.programs().values().forEach(program -> {
                assertThat(text).contains(program.title().in(language));
                program.eligible()
                        .conditions()
                        .forEach(condition ->
                                assertThat(text).contains(condition.title().in(language), condition.formula()));
                program.provenance().note().ifPresent(note -> assertThat(text).contains(note.in(language)));
            });
            policy.parameters().values().forEach(parameter -> {
                assertThat(text)
                        .contains(
                                parameter.title().in(language),
                                parameter.provenance().source().title().in(language));
                parameter.provenance().note().ifPresent(note -> assertThat(text).contains(note.in(language)));
            });
            policy.definitions()
                    .values()
                    .forEach(definition ->
                            assertThat(text).contains(definition.title().in(language)));
            if (page.picture().isPresent()) {
                noTextLiesOnAnother(parsed(page.picture().get()));
            }
        }
    }

    private static void noTextLiesOnAnother(Document svg) {
        String[] view = svg.getDocumentElement().getAttribute("viewBox").split(" ", -1);
        List<Box> boxes = new ArrayList<>();
        NodeList texts = svg.getElementsByTagName("text");
        for (int i = 0; i < texts.getLength(); i++) {
            Box box = box((Element) texts.item(i));
            assertThat(box.left()).as(box.text()).isNotNegative();
            assertThat(box.right()).as(box.text()).isLessThanOrEqualTo(Double.parseDouble(view[2]));
            assertThat(box.bottom()).as(box.text()).isLessThanOrEqualTo(Double.parseDouble(view[3]));
            boxes.forEach(other -> assertThat(box.overlaps(other))
                    .as("'%s' on '%s'", box.text(), other.text())
                    .isFalse());
            boxes.add(box);
        }
        assertThat(boxes).isNotEmpty();
    }

    private static Box box(Element text) {
        double size = Double.parseDouble(text.getAttribute("font-size"));
        double x = Double.parseDouble(text.getAttribute("x"));
        double y = Double.parseDouble(text.getAttribute("y"));
        double width = Lettering.width(text.getTextContent(), (int) Math.round(size * 10)) / 10.0;
        double left = switch (text.getAttribute("text-anchor")) {
            case "end" -> x - width;
            case "middle" -> x - width / 2;
            default -> x;
        };
        return new Box(text.getTextContent(), left, y - 0.8 * size, left + width, y + 0.2 * size);
    }

    @Test
    void page_ofTitlesThatLookLikeMarkup_showsThemAsTheyAre() throws Exception {
        String title = "a < b & \"c\" > <script>alert('d')</script>";
        String policy = """
                policy: odd
                title: {zh: '%1$s', en: '%1$s'}
                jurisdiction: "430000"
                valid: {from: 2020-01-01, reviewBy: 2021-01-01}
                sources: {s: {title: {zh: '%1$s', en: '%1$s'}}}
                parameters: {L: {title: {zh: '%1$s', en: '%1$s'}, unit: yuan/month, values: {"430000": {2020-01-01: "500.00"}}, source: s, flag: printed}}
                programs:
                  p:
                    title: {zh: '%1$s', en: '%1$s'}
                    for: household
                    purpose: LIVING
                    window: calendarYear
                    source: s
                    flag: printed
                    eligible: {id: low, title: {zh: '%1$s', en: '%1$s'}, when: household.income(last 12 months) < 12 months * L, because: '%1$s'}
                    gives: cash
                    cap: {is: 12 months * L, over: trim}
                """.formatted(title.replace("'", "''"));
        PolicyPage page = page(CompiledPolicy.compile(PolicySource.of("odd.yaml", policy)), Language.EN);

        Document html = parsed(page.html());
        assertThat(html.getElementsByTagName("script").getLength()).isZero();
        assertThat(html.getElementsByTagName("h1").item(0).getTextContent()).isEqualTo(title);
        assertThat(parsed(page.picture().orElseThrow())
                        .getElementsByTagName("text")
                        .item(0)
                        .getTextContent())
                .isEqualTo(title);
    }

    @Test
    void markup_withAnElementLeftOpen_isNoText() {
        Markup open = new Markup().open("p").text("a\u0000b");

        assertThatThrownBy(open::toString)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("'p'");
        assertThat(open.close().toString()).isEqualTo("<p>a\uFFFDb</p>\n");
    }
}
