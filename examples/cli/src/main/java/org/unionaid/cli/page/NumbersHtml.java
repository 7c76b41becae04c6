package org.unionaid.cli.page;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import org.unionaid.cli.render.Words;
import org.unionaid.engine.policy.Parameter;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.policy.Provenance;
import org.unionaid.engine.value.Value;
import org.unionaid.identity.DivisionCode;

/** Writes the parameters with their places, days and sources, and the definitions. */
record NumbersHtml(Policy policy, RuleHtml rules, Citation citation, Words words) {
    void parameters(Markup html) {
        if (policy.parameters().isEmpty()) {
            return;
        }
        html.open("section").element("h2", words.say("Numbers", "参数"));
        html.open("table").open("tr");
        html.element("th", words.say("number", "名称")).element("th", words.say("value", "取值"));
        html.element("th", words.say("place", "区划")).element("th", words.say("from", "自"));
        html.element("th", words.say("until", "至")).element("th", words.say("where it is from", "出处"));
        html.close();
        policy.parameters().values().forEach(parameter -> rows(html, parameter));
        html.close().close();
    }

    private void rows(Markup html, Parameter parameter) {
        parameter
                .values()
                .forEach((place, dated) -> dated.forEach((from, value) -> {
                    if (!value.equals(Value.NONE)) {
                        row(html, parameter, place, dated, from, value);
                    }
                }));
    }

    private void row(
            Markup html,
            Parameter parameter,
            DivisionCode place,
            ImmutableSortedMap<LocalDate, Value> dated,
            LocalDate from,
            Value value) {
        Provenance provenance =
                Optional.ofNullable(parameter.ownProvenance().get(place, from)).orElse(parameter.provenance());
        Optional<LocalDate> until = Optional.ofNullable(dated.higherKey(from))
                .map(next -> next.minusDays(1))
                .or(parameter::until);
        html.open("tr");
        html.open("td")
                .text(words.of(parameter.title()) + " ")
                .element("code", parameter.name())
                .close();
        html.element("td", rules.text().of(value), "class", "figure");
        html.element("td", place.toString()).element("td", from.toString());
        html.element("td", until.map(LocalDate::toString).orElse(""));
        html.open("td");
        citation.of(html, provenance);
        html.close().close();
    }

    void definitions(Markup html) {
        if (policy.definitions().isEmpty()) {
            return;
        }
        html.open("section").element("h2", words.say("How it is reckoned", "核算方法"));
        policy.definitions().values().forEach(definition -> {
            html.open("div", "class", "definition").open("h4").text(words.of(definition.title()) + " ");
            html.element("code", definition.name()).close();
            definition
                    .provenance()
                    .ifPresentOrElse(from -> citation.of(html, from), () -> citation.origin(html, definition.origin()));
            rules.rule(html, definition.expr());
            html.close();
        });
        html.close();
    }
}
