package org.unionaid.cli.render;

import java.util.stream.Collectors;
import org.unionaid.program.Aid;
import org.unionaid.program.GoodsLine;

/** Aid in words: an amount, or how much of what and its value. */
final class AidText {
    private final Words words;

    AidText(Words words) {
        this.words = words;
    }

    String of(Aid aid) {
        return aid.match(
                cash -> words.of(cash.amount()) + words.say(" yuan", " 元"),
                goods -> goods.lines().stream().map(this::line).collect(Collectors.joining(words.say(", ", "、")))
                        + worth(goods),
                service -> service.units() + " × " + service.name()
                        + (service.value().isZero() ? "" : worth(service)),
                voucher -> voucher.name() + worth(voucher),
                cover -> cover.policies()
                        + words.say(" policy of ", " 份 ")
                        + cover.scheme()
                        + words.say(", premium ", "，保费 ")
                        + words.of(cover.value())
                        + words.say(" yuan", " 元"));
    }

    private String line(GoodsLine line) {
        return line.item() + " " + line.quantity() + " " + line.unit() + words.say(" at ", "，单价 ")
                + words.of(line.unitValue());
    }

    private String worth(Aid aid) {
        return words.say(" (worth ", "（价值 ") + words.of(aid.value()) + words.say(" yuan)", " 元）");
    }
}
