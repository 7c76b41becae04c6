package org.unionaid.engine.interview;

import com.google.common.collect.ImmutableMap;
import org.unionaid.code.Label;
import org.unionaid.code.NationalCodes;

/** The forms of the standard answers. */
final class Forms {
    static final AnswerForm YES_NO = one("是 或 否", "yes or no", "yes");
    static final AnswerForm MONEY = one("金额（元）", "an amount in yuan", "3000.00");
    static final AnswerForm DAY = one("日期", "a day", "1970-05-31");

    private Forms() {}

    static AnswerForm one(String zh, String en, String example) {
        return new AnswerForm(new Label(zh, en), ImmutableMap.of(), example, false);
    }

    static AnswerForm code(String type, String zh, String en, String example) {
        return new AnswerForm(new Label(zh, en), NationalCodes.labels(type), example, false);
    }

    /** A list whose items begin with a code. */
    static AnswerForm many(String type, String zh, String en, String example) {
        return new AnswerForm(
                new Label(
                        "每项：" + zh + "；多项以分号分隔；没有则 none",
                        "for each: " + en + "; items apart by semicolons; none if there are none"),
                type.isEmpty() ? ImmutableMap.of() : NationalCodes.labels(type),
                example,
                true);
    }
}
