package org.unionaid.cli.page;

import com.google.common.collect.ImmutableListMultimap;
import java.util.LinkedHashSet;
import java.util.Set;
import org.unionaid.cli.render.Words;
import org.unionaid.code.Label;
import org.unionaid.engine.policy.Flag;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.policy.Provenance;

/** Writes what the sources print, what a national rule lends and what somebody assumed, and the sources themselves. */
record TrustHtml(Policy policy, Words words) {
    private record Item(Label title, Provenance provenance) {}

    void of(Markup html) {
        html.open("section").element("h2", words.say("Printed, lent, assumed", "原文、引用与假定"));
        ImmutableListMultimap<Flag, Item> items = items();
        for (Flag flag : Flag.values()) {
            if (!items.containsKey(flag)) {
                continue;
            }
            html.element("h4", head(flag)).open("ul");
            Set<String> told = new LinkedHashSet<>();
            for (Item item : items.get(flag)) {
                String note = item.provenance()
                        .note()
                        .map(words::of)
                        .map(text -> words.say(": ", "：") + text)
                        .orElse("");
                if (told.add(item.title() + note)) {
                    html.open("li")
                            .element("strong", words.of(item.title()))
                            .text(note)
                            .close();
                }
            }
            html.close();
        }
        html.close();
    }

    private String head(Flag flag) {
        return switch (flag) {
            case PRINTED -> words.say("The cited document prints it (a note says how it was read)", "所引文件载明（附注为解读）");
            case NATIONAL -> words.say("The place is silent; a national rule stands in", "本地文件未载，按全国规定");
            case ASSUMED ->
                words.say("No document prints it; the place must replace it by its own", "没有文件载明，属假定，须由当地核实替换");
        };
    }

    private ImmutableListMultimap<Flag, Item> items() {
        ImmutableListMultimap.Builder<Flag, Item> items = ImmutableListMultimap.builder();
        policy.programs().values().forEach(program -> {
            add(items, program.title(), program.provenance());
            program.eligible().conditions().stream()
                    .filter(condition -> condition.provenance().flag()
                            != program.provenance().flag())
                    .forEach(condition -> add(items, condition.title(), condition.provenance()));
            program.limits().forEach(limit -> add(items, limit.title(), limit.provenance()));
        });
        policy.stacking().limits().forEach(limit -> add(items, limit.title(), limit.provenance()));
        policy.parameters().values().forEach(parameter -> {
            add(items, parameter.title(), parameter.provenance());
            parameter.ownProvenance().values().forEach(own -> add(items, parameter.title(), own));
        });
        return items.build();
    }

    private static void add(ImmutableListMultimap.Builder<Flag, Item> items, Label title, Provenance provenance) {
        items.put(provenance.flag(), new Item(title, provenance));
    }

    void sources(Markup html) {
        html.open("section").element("h2", words.say("Sources", "文件来源")).open("ul");
        policy.sources().values().forEach(source -> {
            html.open("li").text(words.of(source.title()));
            source.issuer().ifPresent(issuer -> html.text(words.say(", ", "，") + issuer));
            source.date().ifPresent(date -> html.text(words.say(", ", "，") + date));
            html.close();
        });
        html.close().close();
    }
}
