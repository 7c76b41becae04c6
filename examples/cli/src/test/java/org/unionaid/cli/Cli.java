package org.unionaid.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.unionaid.cli.terminal.Paint;
import org.unionaid.cli.terminal.Terminal;

/** Runs the command in this process and keeps what it printed. */
final class Cli {
    /** What a run printed and answered. */
    record Run(int code, String out, String err) {}

    static final String STORIES = "../stories";
    static final String CASE = "../cases/xiangxiang-illness.json";

    private Cli() {}

    static Run run(String... args) {
        return run(Paint.NONE, args);
    }

    /** Runs the command with somebody who answers line by line. */
    static Run answering(String lines, String... args) {
        return run(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), Paint.NONE, args);
    }

    static Run run(Paint paint, String... args) {
        return run(InputStream.nullInputStream(), paint, args);
    }

    private static Run run(InputStream in, Paint paint, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = UnionAid.run(new Terminal(in, utf8(out), utf8(err), paint, false), args);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream utf8(ByteArrayOutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
