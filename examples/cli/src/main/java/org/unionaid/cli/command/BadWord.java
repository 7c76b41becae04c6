package org.unionaid.cli.command;

import java.io.Serial;
import org.unionaid.code.Label;
import picocli.CommandLine.TypeConversionException;

/** A word of the command line that is no value of its kind, with what was expected in both languages. */
final class BadWord extends TypeConversionException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String zh;

    BadWord(Label text) {
        super(text.en());
        this.zh = text.zh();
    }

    String zh() {
        return zh;
    }
}
