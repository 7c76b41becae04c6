package org.unionaid.cli.command;

import java.time.format.DateTimeParseException;
import org.unionaid.code.Label;
import org.unionaid.code.Language;
import org.unionaid.identity.DivisionCode;
import org.unionaid.time.AsOf;
import picocli.CommandLine;

/** Reads option values, and says what was expected of those that cannot be read. */
public final class PlainConverters {
    private PlainConverters() {}

    /**
     * Teaches a command line the values of our options.
     *
     * @param line  the command line, subcommands included, not null
     */
    public static void register(CommandLine line) {
        line.registerConverter(AsOf.class, PlainConverters::day);
        line.registerConverter(DivisionCode.class, PlainConverters::place);
        line.registerConverter(Language.class, PlainConverters::language);
    }

    private static AsOf day(String text) {
        try {
            return AsOf.parse(text);
        } catch (DateTimeParseException e) {
            throw bad(text, "不是日期，应如 2019-10-08", "is no day, expected one such as 2019-10-08");
        }
    }

    private static DivisionCode place(String text) {
        try {
            return DivisionCode.of(text);
        } catch (IllegalArgumentException e) {
            throw bad(text, "不是行政区划代码，应为六位数字，如 430381", "is no place, expected six digits such as 430381");
        }
    }

    private static Language language(String text) {
        for (Language language : Language.values()) {
            if (language.name().equalsIgnoreCase(text)) {
                return language;
            }
        }
        throw bad(text, "不是可选的语言，应为 zh 或 en", "is no language, expected zh or en");
    }

    private static BadWord bad(String text, String zh, String en) {
        return new BadWord(Label.of("'" + text + "' " + zh, "'" + text + "' " + en));
    }
}
