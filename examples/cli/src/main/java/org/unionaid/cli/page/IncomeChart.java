package org.unionaid.cli.page;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.unionaid.cli.page.Canvas.Anchor;
import org.unionaid.cli.page.Canvas.Point;
import org.unionaid.cli.render.Words;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.policy.Program;
import org.unionaid.engine.whatif.Cliff;
import org.unionaid.engine.whatif.IncomeSweep;
import org.unionaid.engine.whatif.SweepPoint;
import org.unionaid.money.Money;

/**
 * Draws what a household has in a year against what it earns: income and aid together above, the aid by program below, and
 * shaded through both the incomes at which it has less than at a lower one.
 */
final class IncomeChart {
    private static final int WIDTH = 9600;
    private static final int LEFT = 860;
    private static final int RIGHT = 9300;
    private static final int MARGIN = 300;
    private static final int ABOVE = 2300;
    private static final int BELOW = 1500;
    private static final int TITLE = 180;
    private static final int TEXT = 130;
    private static final int SMALL = 120;
    private static final int LINE = 200;
    private static final int MARK = 90;
    private static final int STRIP = 160;
    private static final int SHOWN = 8;

    private final Policy policy;
    private final BoundPolicy bound;
    private final IncomeSweep sweep;
    private final Words words;
    private final Canvas canvas = new Canvas();
    private final ImmutableList<Cliff> cliffs;
    private final ImmutableList<Series> series;
    private final Scale across;
    private long y;

    private IncomeChart(BoundPolicy bound, IncomeSweep sweep, Words words) {
        this.policy = bound.policy();
        this.bound = bound;
        this.sweep = sweep;
        this.words = words;
        this.cliffs = sweep.cliffs();
        this.series = Series.of(policy, sweep, words);
        this.across = new Scale(last().perHead(), LEFT, RIGHT);
    }

    /**
     * Draws a sweep.
     *
     * @param bound  the policy at the place and day of the sweep
     * @param sweep  at least two points
     * @param household  who it is about, in words
     * @param words  the language
     * @return the picture
     */
    static Markup draw(BoundPolicy bound, IncomeSweep sweep, String household, Words words) {
        return new IncomeChart(bound, sweep, words).draw(household);
    }

    private SweepPoint last() {
        return sweep.points().get(sweep.points().size() - 1);
    }

    private Money step() {
        return sweep.points().get(1).perHead().minus(sweep.points().get(0).perHead());
    }

    private Markup draw(String household) {
        String title = words.say("Income and aid of a household in a year", "一户家庭一年的收入与待遇");
        y = 380;
        canvas.bold(words.of(policy.title()), MARGIN, y, TITLE);
        paragraph(words.say("Household: ", "示例家庭：") + household);
        paragraph(words.say(
                "Decided on " + bound.asOf() + " in " + bound.place()
                        + ". Only what the worker earns changes, in steps of " + whole(step())
                        + " yuan a head and month;"
                        + " everything that may be granted is asked for, each up to its cap.",
                "按 " + bound.asOf() + "、区划 " + bound.place() + " 核算；只有职工本人收入变化（人均每月每 " + whole(step())
                        + " 元一档）；凡可享受的均申请，各按上限计。"));
        y += 130;
        if (!series.isEmpty()) {
            money();
        } else {
            y += 330;
        }
        strips();
        y += 60;
        ticksAcross();
        legend();
        listCliffs();
        leftOut();
        return canvas.picture(WIDTH, y + 180, title + " · " + words.of(policy.title()), household);
    }

    /** The two panels of what is worth money. */
    private void money() {
        ImmutableList<Integer> lanes = Lanes.of(
                cliffs.stream().map(cliff -> across.at(cliff.after().perHead())).toList(), 2 * MARK + 40);
        y += 260;
        canvas.bold(words.say("Income and aid together, yuan a year", "收入与待遇合计（元/年）"), MARGIN, y, TEXT);
        y += 120L + 220L * lanes.stream().mapToInt(lane -> lane + 1).max().orElse(0);
        long top = y;
        Scale up = new Scale(Scale.upTo(mostTotal(), 8), (int) y + ABOVE, (int) y);
        long second = y + ABOVE + 480;
        Scale upAid = new Scale(Scale.upTo(mostAid(), 6), (int) second + BELOW, (int) second);
        shade(top, up.start());
        shade(second, upAid.start());
        frame(up);
        totals(up);
        marks(top, lanes, up.start(), second, upAid.start());
        canvas.bold(words.say("Aid by program, yuan a year", "其中待遇，按项目（元/年）"), MARGIN, second - 140, TEXT);
        frame(upAid);
        layers(upAid);
        y = upAid.start();
    }

    /** What may be had at some incomes and is worth no money, such as a recognition: a bar over those incomes. */
    private void strips() {
        for (Program program : policy.programs().values()) {
            long had = sweep.points().stream()
                    .filter(point -> point.eligible().contains(program.id()))
                    .count();
            boolean depends = had > 0 && had < sweep.points().size();
            boolean worth = sweep.points().stream()
                    .anyMatch(point ->
                            !point.aid().getOrDefault(program.id(), Money.ZERO).isZero());
            if (depends && !worth) {
                y += series.isEmpty() ? 60 : 520;
                canvas.bold(words.say("May be had: ", "可享受：") + words.of(program.title()), MARGIN, y, TEXT);
                y += 120;
                canvas.rectangle(new Point(LEFT, y), RIGHT - LEFT, STRIP, "class", "c-track");
                stretches(program);
                y += STRIP;
            }
        }
    }

    private void stretches(Program program) {
        int from = -1;
        for (int i = 0; i <= sweep.points().size(); i++) {
            boolean in = i < sweep.points().size()
                    && sweep.points().get(i).eligible().contains(program.id());
            if (in && from < 0) {
                from = i;
            } else if (!in && from >= 0) {
                long start = across.at(sweep.points().get(from).perHead());
                long end = across.at(sweep.points().get(i - 1).perHead());
                canvas.rectangle(new Point(start, y), Math.max(10, end - start), STRIP, "fill", "#0072B2");
                from = -1;
            }
        }
    }

    private void paragraph(String text) {
        for (String line : Lettering.lines(text, SMALL, WIDTH - 2 * MARGIN)) {
            y += LINE;
            canvas.text(line, MARGIN, y, SMALL, "c-soft", Anchor.START);
        }
    }

    private Money mostTotal() {
        return sweep.points().stream().map(SweepPoint::total).reduce(Money.ZERO, Money::max);
    }

    private Money mostAid() {
        return sweep.points().stream().map(SweepPoint::allAid).reduce(Money.cny("1.00"), Money::max);
    }

    private void frame(Scale up) {
        for (Money tick : up.ticks()) {
            long at = up.at(tick);
            canvas.line(new Point(LEFT, at), new Point(RIGHT, at), tick.isZero() ? "c-axis" : "c-grid", "1");
            canvas.text(whole(tick), LEFT - 80, at + 42, SMALL, "c-soft", Anchor.END);
        }
    }

    private void ticksAcross() {
        for (Money tick : across.ticks()) {
            long at = across.at(tick);
            canvas.line(new Point(at, y), new Point(at, y + 50), "c-axis", "1");
            canvas.text(whole(tick), at, y + 190, SMALL, "c-soft", Anchor.MIDDLE);
        }
        y += 420;
        canvas.text(
                words.say("income of the household a head and month, yuan", "家庭人均月收入（元，未扣刚性支出）"),
                (LEFT + RIGHT) / 2,
                y,
                SMALL,
                "c-text",
                Anchor.MIDDLE);
        y += 120;
    }

    private void totals(Scale up) {
        canvas.curve(curve(sweep.points().stream().map(SweepPoint::income).toList(), up), "c-income", "1.3", "5 4");
        canvas.curve(curve(sweep.points().stream().map(SweepPoint::total).toList(), up), "c-total", "2.2", "none");
    }

    private void layers(Scale up) {
        List<Money> floor = new ArrayList<>();
        sweep.points().forEach(point -> floor.add(Money.ZERO));
        for (Series layer : series) {
            List<Money> roof = new ArrayList<>();
            for (int i = 0; i < floor.size(); i++) {
                roof.add(floor.get(i).plus(layer.values().get(i)));
            }
            List<Point> corners = new ArrayList<>(curve(roof, up));
            List<Point> under = new ArrayList<>(curve(floor, up));
            java.util.Collections.reverse(under);
            corners.addAll(under);
            canvas.area(corners, layer.colour());
            floor.clear();
            floor.addAll(roof);
        }
    }

    /** The corners of a curve: points on a straight stretch are left out. */
    private List<Point> curve(List<Money> values, Scale up) {
        List<Point> corners = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            boolean inner = i > 0
                    && i + 1 < values.size()
                    && values.get(i)
                            .minus(values.get(i - 1))
                            .equals(values.get(i + 1).minus(values.get(i)));
            if (!inner) {
                corners.add(new Point(across.at(sweep.points().get(i).perHead()), up.at(values.get(i))));
            }
        }
        return corners;
    }

    private void shade(long top, long bottom) {
        for (Cliff cliff : cliffs) {
            long from = across.at(cliff.before().perHead());
            long to = across.at(cliff.recovered().orElse(last()).perHead());
            canvas.rectangle(new Point(from, top), to - from, bottom - top, "fill", "#D55E00", "fill-opacity", "0.10");
            canvas.rectangle(
                    new Point(from, top), to - from, bottom - top, "fill", "url(#c-worse)", "fill-opacity", "0.28");
        }
    }

    private void marks(long top, List<Integer> lanes, long bottom, long second, long secondBottom) {
        for (int i = 0; i < cliffs.size(); i++) {
            long x = across.at(cliffs.get(i).after().perHead());
            long at = top - 110 - 220L * lanes.get(i);
            canvas.line(new Point(x, at), new Point(x, bottom), "c-fall", "1.4");
            canvas.line(new Point(x, second), new Point(x, secondBottom), "c-fall", "1.4");
            canvas.disc(new Point(x, at), MARK);
            canvas.onMark(Integer.toString(i + 1), x, at + 40);
        }
    }

    private void legend() {
        if (series.isEmpty()) {
            return;
        }
        long x = MARGIN;
        y += 220;
        for (Series layer : series) {
            String text = layer.name() + words.say(" (at most ", "（至多 ") + whole(layer.most()) + words.say(")", " 元）");
            ImmutableList<String> lines = Lettering.lines(text, SMALL, WIDTH - 2 * MARGIN - 220);
            long width = Lettering.width(lines.get(0), SMALL) + 420L;
            if (x > MARGIN && x + width > WIDTH - MARGIN) {
                x = MARGIN;
                y += LINE + 20;
            }
            canvas.rectangle(new Point(x, y - 105), 140, 120, "fill", layer.colour(), "class", "c-edge");
            canvas.text(lines.get(0), x + 220, y, SMALL, "c-text", Anchor.START);
            for (String more : lines.subList(1, lines.size())) {
                y += LINE;
                canvas.text(more, x + 220, y, SMALL, "c-text", Anchor.START);
            }
            x += width;
        }
        y += LINE + 20;
        canvas.line(new Point(MARGIN, y - 45), new Point(MARGIN + 260, y - 45), "c-total", "2.2");
        canvas.text(words.say("income and aid", "收入与待遇合计"), MARGIN + 340, y, SMALL, "c-text", Anchor.START);
        x = MARGIN + 340L + Lettering.width(words.say("income and aid", "收入与待遇合计"), SMALL) + 260;
        canvas.curve(List.of(new Point(x, y - 45), new Point(x + 260, y - 45)), "c-income", "1.3", "5 4");
        canvas.text(words.say("income alone", "仅收入"), x + 340, y, SMALL, "c-text", Anchor.START);
        if (!cliffs.isEmpty()) {
            x += 340L + Lettering.width(words.say("income alone", "仅收入"), SMALL) + 260;
            canvas.rectangle(new Point(x, y - 105), 260, 120, "fill", "#D55E00", "fill-opacity", "0.10");
            canvas.rectangle(new Point(x, y - 105), 260, 120, "fill", "url(#c-worse)", "fill-opacity", "0.28");
            canvas.text(
                    words.say("worse off than with less income", "收入更高、合计反而更少（悬崖）"),
                    x + 340,
                    y,
                    SMALL,
                    "c-text",
                    Anchor.START);
        }
        y += 100;
    }

    private void listCliffs() {
        y += 80;
        if (cliffs.isEmpty() && !series.isEmpty()) {
            paragraph(
                    words.say("No cliff: with more income this household never has less in all.", "没有悬崖：收入增加，合计不会减少。"));
        }
        for (int i = 0; i < Math.min(SHOWN, cliffs.size()); i++) {
            Cliff cliff = cliffs.get(i);
            String loss = whole(cliff.loss());
            String at = whole(cliff.after().perHead());
            String from = cliff.recovered()
                    .map(point -> words.say(
                            "made up for from " + whole(point.perHead()), "至 " + whole(point.perHead()) + " 元才补回"))
                    .orElseGet(() -> words.say("not made up for in this picture", "图中范围内未补回"));
            paragraph(words.say(
                    (i + 1) + ": at " + at + " a head and month the year's total falls by " + loss + " yuan; " + from
                            + ".",
                    (i + 1) + "：人均月收入 " + at + " 元处，全年合计减少 " + loss + " 元；" + from + "。"));
        }
        if (cliffs.size() > SHOWN) {
            paragraph(words.say("and " + (cliffs.size() - SHOWN) + " more.", "另有 " + (cliffs.size() - SHOWN) + " 处。"));
        }
    }

    private void leftOut() {
        if (!sweep.open().isEmpty()) {
            String names = policy.programs().values().stream()
                    .filter(program -> sweep.open().contains(program.id()))
                    .map(program -> words.of(program.title()))
                    .collect(Collectors.joining(words.say(", ", "、")));
            paragraph(words.say(
                    "Left out, because too little is known of this household to decide: " + names + ".",
                    "未计入（该家庭情况不足以核定）：" + names + "。"));
        }
    }

    /** Yuan, without fen where there are none. */
    private static String whole(Money money) {
        String text = money.toGroupedString();
        return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
    }
}
