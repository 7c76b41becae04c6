package org.unionaid.cli.command;

import java.time.format.DateTimeParseException;
import org.unionaid.code.Language;
import org.unionaid.identity.DivisionCode;
import org.unionaid.time.AsOf;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

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
            throw new TypeConversionException("'" + text + "' is no day, expected one such as 2019-10-08");
        }
    }

    private static DivisionCode place(String text) {
        try {
            return DivisionCode.of(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("'" + text + "' is no place, expected six digits such as 430381");
        }
    }

    private static Language language(String text) {
        for (Language language : Language.values()) {
            if (language.name().equalsIgnoreCase(text)) {
                return language;
            }
        }
        throw new TypeConversionException("'" + text + "' is no language, expected zh or en");
    }
}
