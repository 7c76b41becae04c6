package org.unionaid.engine.explanation;

import java.util.stream.Collectors;
import org.unionaid.code.Language;
import org.unionaid.program.Aid;
import org.unionaid.program.GoodsLine;

/**
 * Aid in words: an amount, or how much of what and its value. Immutable and thread-safe.
 *
 * @param language  the language
 */
public record AidText(Language language) {
    /**
     * Describes aid.
     *
     * @param aid  the aid, not null
     * @return such as {@code 4,000.00 yuan} or {@code 大米 10 公斤 at 6.00 (worth 60.00 yuan)}
     */
    public String of(Aid aid) {
        return aid.match(
                cash -> cash.amount().toGroupedString() + say(" yuan", " 元"),
                goods -> goods.lines().stream().map(this::line).collect(Collectors.joining(say(", ", "、")))
                        + worth(goods),
                service -> service.units() + " × " + service.name()
                        + (service.value().isZero() ? "" : worth(service)),
                voucher -> voucher.name() + worth(voucher),
                cover -> cover.policies()
                        + say(" policy of ", " 份 ")
                        + cover.scheme()
                        + say(", premium ", "，保费 ")
                        + cover.value().toGroupedString()
                        + say(" yuan", " 元"));
    }

    private String line(GoodsLine line) {
        return line.item() + " " + line.quantity() + " " + line.unit() + say(" at ", "，单价 ")
                + line.unitValue().toGroupedString();
    }

    private String worth(Aid aid) {
        return say(" (worth ", "（价值 ") + aid.value().toGroupedString() + say(" yuan)", " 元）");
    }

    private String say(String en, String zh) {
        return language == Language.ZH ? zh : en;
    }
}
