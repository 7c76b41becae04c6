package org.unionaid.cli.page;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.unionaid.cli.render.Words;
import org.unionaid.code.Language;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.explanation.RuleText;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.policy.PolicyLevel;
import org.unionaid.engine.policy.Provenance;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.engine.whatif.IncomeSweep;
import org.unionaid.money.Money;

/**
 * A page about a policy, in HTML that needs no other file: an officer opens, prints or sends it as it is, with the picture in
 * it. Immutable and thread-safe.
 */
public final class PolicyPage {
    private final BoundPolicy bound;
    private final Policy policy;
    private final Words words;
    private final IncomeSweep sweep;
    private final String household;

    private PolicyPage(BoundPolicy bound, IncomeSweep sweep, String household, Words words) {
        this.bound = bound;
        this.policy = bound.policy();
        this.words = words;
        this.sweep = sweep;
        this.household = household;
    }

    /**
     * A page about a policy at a place on a day.
     *
     * @param bound  the policy there and then, not null
     * @param example  the case of the household for the picture; an invented family of three if empty
     * @param words  the language, not null
     * @return the page
     */
    public static PolicyPage of(BoundPolicy bound, Optional<AidCase> example, Words words) {
        AidCase aidCase = example.orElseGet(
                () -> new ExampleFamily(bound.place(), bound.asOf().date()).asCase());
        String household =
                example.isPresent() ? words.say("that of the file given.", "所给文件中的家庭。") : words.of(ExampleFamily.WORDS);
        return new PolicyPage(bound, SweepRange.sweep(bound, aidCase), household, words);
    }

    /**
     * What the household gets at each income.
     *
     * @return the sweep that the picture shows
     */
    public IncomeSweep sweep() {
        return sweep;
    }

    /**
     * The picture alone.
     *
     * @return SVG; empty if aid does not depend on this household's income
     */
    public Optional<String> picture() {
        return chart().map(Markup::toString);
    }

    private Optional<Markup> chart() {
        return sweep.isFlat() ? Optional.empty() : Optional.of(IncomeChart.draw(bound, sweep, household, words));
    }

    /**
     * The whole page.
     *
     * @return HTML that is well-formed XML too
     */
    public String html() {
        Markup html = new Markup();
        html.asIs("<!DOCTYPE html>\n");
        html.open("html", "lang", words.language() == Language.ZH ? "zh-CN" : "en")
                .line();
        html.open("head").line();
        html.empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.element("title", words.of(policy.title()));
        html.open("style").asIs(PageStyle.CSS).close().close();
        html.open("body").line();
        head(html);
        example(html);
        Citation citation = new Citation(policy, words);
        RuleHtml rules = new RuleHtml(new RuleText(policy, words.language()), citation, words);
        ProgramHtml programs = new ProgramHtml(rules, citation, words);
        NumbersHtml numbers = new NumbersHtml(policy, rules, citation, words);
        html.open("section").element("h2", words.say("Programs", "帮扶项目"));
        policy.programs().values().forEach(program -> programs.of(html, program));
        html.close();
        new StackingHtml(policy, programs, rules, citation, words).of(html, policy.stacking());
        numbers.definitions(html);
        numbers.parameters(html);
        TrustHtml trust = new TrustHtml(policy, words);
        trust.of(html);
        trust.sources(html);
        html.close().close();
        return html.toString();
    }

    private void head(Markup html) {
        html.element("h1", words.of(policy.title()));
        html.open("dl");
        fact(html, words.say("policy", "政策"), policy.id().value());
        fact(html, words.say("place", "区划"), policy.jurisdiction().toString());
        fact(html, words.say("level", "层级"), words.of(Levels.of(policy.jurisdiction())));
        fact(html, words.say("valid", "有效期"), policy.valid().toString());
        policy.reviewBy().ifPresent(day -> fact(html, words.say("review by", "应复核"), day.toString()));
        ImmutableSet<PolicyLevel> above = above();
        if (!above.isEmpty()) {
            fact(
                    html,
                    words.say("builds on", "承接上级"),
                    String.join(
                            words.say(", ", "、"),
                            above.stream()
                                    .map(level -> level.in(words.language()) + " ("
                                            + level.policy().value() + ")")
                                    .toList()));
        }
        fact(html, words.say("content hash", "内容校验"), policy.hash());
        html.close();
    }

    private static void fact(Markup html, String name, String value) {
        html.element("dt", name).element("dd", value);
    }

    /** The policies above it that state something in it. */
    private ImmutableSet<PolicyLevel> above() {
        Stream<Provenance> programs = policy.programs().values().stream()
                .flatMap(program -> Stream.concat(
                        Stream.of(program.provenance()),
                        program.eligible().conditions().stream().map(condition -> condition.provenance())));
        Stream<Provenance> parameters = policy.parameters().values().stream().map(parameter -> parameter.provenance());
        return Stream.concat(programs, parameters)
                .flatMap(provenance -> provenance.level().stream())
                .filter(level -> !level.policy().equals(policy.id()))
                .collect(ImmutableSet.toImmutableSet());
    }

    private void example(Markup html) {
        html.open("section").element("h2", words.say("Income and aid", "收入与待遇"));
        chart().ifPresentOrElse(
                        picture -> html.open("figure").add(picture).close(),
                        () -> html.element(
                                "p",
                                words.say(
                                                "Aid does not depend on the income of this household, so there is no picture: ",
                                                "此家庭的待遇与收入无关，故不绘图：")
                                        + household));
        html.open("table").open("tr");
        html.element("th", words.say("for this household", "该家庭可享受"));
        html.element("th", words.say("at most a year, yuan", "全年至多（元）")).close();
        policy.programs().values().forEach(program -> {
            boolean open = sweep.open().contains(program.id());
            Money most = sweep.points().stream()
                    .map(point -> point.aid().getOrDefault(program.id(), Money.ZERO))
                    .reduce(Money.ZERO, Money::max);
            html.open("tr").element("td", words.of(program.title()));
            html.element(
                            "td",
                            open
                                    ? words.say("cannot be decided for it", "情况不足，无法核定")
                                    : most.isZero() ? words.say("nothing in money", "无金额") : words.of(most),
                            "class",
                            "figure")
                    .close();
        });
        html.close().close();
    }
}
