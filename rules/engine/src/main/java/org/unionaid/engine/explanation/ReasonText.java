package org.unionaid.engine.explanation;

import java.util.stream.Collectors;
import org.unionaid.code.Language;
import org.unionaid.engine.catalog.MissingFact;
import org.unionaid.engine.decision.Measure;
import org.unionaid.engine.decision.Reason;
import org.unionaid.engine.decision.Verdict;
import org.unionaid.engine.expression.ComparisonOperator;

/** One requirement in words. */
final class ReasonText {
    private final ValueText values;
    private final Citation citation;
    private final Language language;

    ReasonText(ValueText values, Citation citation) {
        this.values = values;
        this.citation = citation;
        this.language = citation.language();
    }

    /** How it stands, what was found, the line, the distance, and the clause. */
    String of(Reason reason) {
        String not = reason.negated() ? say("not: ", "不得：") : "";
        String measure = reason.measure()
                .map(m -> say(": ", "：") + measure(m, reason.verdict()))
                .orElse("");
        String open = reason.verdict() == Verdict.OPEN
                ? reason.missing().stream()
                        .map(MissingFact::path)
                        .collect(Collectors.joining(", ", say(" (needs ", "（需 "), say(")", "）")))
                : "";
        String source =
                reason.provenance().map(p -> say("; ", "；") + citation.of(p)).orElse("");
        return mark(reason.verdict()) + not + reason.title().in(language) + measure + open + source;
    }

    static String mark(Verdict verdict) {
        return switch (verdict) {
            case MET -> "[+] ";
            case NOT_MET -> "[-] ";
            case OPEN -> "[?] ";
            case FAILED -> "[!] ";
        };
    }

    /** What would have to be otherwise, and how far it is away. */
    String lacking(Reason reason) {
        String not = reason.negated() ? say("not: ", "不得：") : "";
        String measure = reason.measure()
                .map(m -> say(" (", "（") + measure(m, reason.verdict()) + say(")", "）"))
                .orElse("");
        return not + reason.title().in(language) + measure;
    }

    /** Such as {@code 1,286.00 yuan a month, required at most 1,240.00 yuan a month, 46.00 yuan a month above the line}. */
    private String measure(Measure measure, Verdict verdict) {
        String found = values.of(measure.value());
        if (!measure.operator().isOrdering()) {
            return verdict == Verdict.MET ? found : found + say(", required ", "，要求") + wanted(measure);
        }
        return found + say(", required ", "，要求") + measure.operator().label().in(language) + " "
                + values.of(measure.limit()) + distance(measure);
    }

    private String wanted(Measure measure) {
        return (measure.operator() == ComparisonOperator.NOT_EQUAL ? say("other than ", "不是") : say("", "是"))
                + values.of(measure.limit());
    }

    /** Nothing where a distance has no meaning, as between days. */
    private String distance(Measure measure) {
        return measure.distance()
                .map(values::of)
                .map(distance -> switch (measure.side()) {
                    case 0 -> say(", on the line", "，正好在线上");
                    case 1 -> say(", " + distance + " above the line", "，高出 " + distance);
                    default -> say(", " + distance + " below the line", "，低 " + distance);
                })
                .orElse("");
    }

    private String say(String en, String zh) {
        return language == Language.ZH ? zh : en;
    }
}
