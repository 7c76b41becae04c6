package org.unionaid.engine.explanation;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.unionaid.code.Language;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.Reason;
import org.unionaid.engine.decision.Room;
import org.unionaid.ledger.PriorAward;
import org.unionaid.money.Money;

/** How an answer came about, and what it would take to be another, in lines. */
final class HowText {
    private final ValueText values;
    private final ReasonText reasons;
    private final Citation citation;
    private final Language language;

    HowText(ValueText values, ReasonText reasons, Citation citation) {
        this.values = values;
        this.reasons = reasons;
        this.citation = citation;
        this.language = citation.language();
    }

    ImmutableList<String> lines(Explanation explanation) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        explanation.calculations().forEach(calculation -> lines.add(calculation(calculation)));
        explanation.counted().forEach(award -> lines.add(counted(award)));
        if (explanation.decision() instanceof Decision.Eligible eligible) {
            eligible.terms().rooms().forEach(room -> lines.add(room(room)));
        }
        return lines.build();
    }

    /** Such as {@code cap = 12 months × 726.00 yuan a month = 8,712.00 yuan}. */
    private String calculation(Calculation calculation) {
        String numbers = calculation.withNumbers().in(language);
        String result = calculation.result().map(values::of).orElseGet(() -> say("not known", "未知"));
        return calculation.title().in(language) + " = " + numbers + (numbers.equals(result) ? "" : " = " + result)
                + citation.of(calculation.origin());
    }

    private String counted(PriorAward award) {
        return say("granted before: ", "此前已享受：")
                + yuan(award.amount())
                + say(" for ", "，期间 ")
                + award.period()
                + award.event().map(event -> say(", ", "，") + event).orElse("");
    }

    private String room(Room room) {
        String full = room.full().map(this::yuan).orElse("");
        String left = room.left().map(this::yuan).orElseGet(() -> say("one more", "尚可一次"));
        return room.title().in(language)
                + say(": ", "：")
                + full
                + (room.used().isZero() ? "" : say(" less ", " 减去已用 ") + yuan(room.used()))
                + (room.full().isPresent() ? say(" leaves ", "，剩余 ") : "")
                + left
                + (room.soft() ? say(" (may be exceeded with a reason)", "（有理由可超出）") : "")
                + citation.of(room.provenance().origin());
    }

    /** Each remedy on a line; nothing for what is not refused. */
    ImmutableList<String> whyNot(WhyNot whyNot) {
        return whyNot.remedies().stream()
                .filter(remedy -> !remedy.isEmpty())
                .map(remedy -> remedy.stream().map(this::lacking).collect(Collectors.joining(say(" and ", "，并且"))))
                .map(remedy -> say("would need: ", "尚需满足：") + remedy)
                .collect(ImmutableList.toImmutableList());
    }

    private String lacking(Reason reason) {
        return reasons.lacking(reason);
    }

    private String yuan(Money money) {
        return money.toGroupedString() + say(" yuan", " 元");
    }

    private String say(String en, String zh) {
        return language == Language.ZH ? zh : en;
    }
}
