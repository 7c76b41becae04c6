package org.unionaid.cli.terminal;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Help.Ansi;

/**
 * Where the command prints. Not thread-safe.
 *
 * @param bytes  what comes in, such as another command's output
 * @param in  the same as what a person writes, UTF-8; use one or the other
 * @param out  results, UTF-8
 * @param err  complaints and progress, UTF-8
 * @param paint  colours, or none
 * @param interactive  whether a person is watching, so that a progress bar makes sense
 */
public record Terminal(
        InputStream bytes, BufferedReader in, PrintStream out, PrintStream err, Paint paint, boolean interactive) {
    /**
     * A terminal on which nobody writes.
     *
     * @param out  results, UTF-8
     * @param err  complaints and progress, UTF-8
     * @param paint  colours, or none
     * @param interactive  whether a person is watching
     */
    public Terminal(PrintStream out, PrintStream err, Paint paint, boolean interactive) {
        this(InputStream.nullInputStream(), out, err, paint, interactive);
    }

    /**
     * A terminal on which somebody writes.
     *
     * @param in  what comes in, UTF-8
     * @param out  results, UTF-8
     * @param err  complaints and progress, UTF-8
     * @param paint  colours, or none
     * @param interactive  whether a person is watching
     */
    public Terminal(InputStream in, PrintStream out, PrintStream err, Paint paint, boolean interactive) {
        this(in, reader(in), out, err, paint, interactive);
    }

    /**
     * The terminal of this process: UTF-8 whatever the default charset, colour only if it is a terminal and
     * {@code NO_COLOR} is not set.
     *
     * @return the terminal
     */
    public static Terminal ofProcess() {
        boolean watched = Ansi.AUTO.enabled();
        return new Terminal(
                new FileInputStream(FileDescriptor.in),
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                new Paint(watched),
                watched);
    }

    /**
     * A terminal that nobody watches, such as a file.
     *
     * @param out  gets the results
     * @param err  gets the complaints
     * @return the terminal, without colour and progress
     */
    public static Terminal plain(PrintStream out, PrintStream err) {
        return new Terminal(out, err, Paint.NONE, false);
    }

    /**
     * Prints lines.
     *
     * @param lines  without line ends
     */
    public void print(Iterable<String> lines) {
        lines.forEach(out::println);
    }

    /**
     * Results, for those who need a writer.
     *
     * @return a writer onto {@link #out}
     */
    public PrintWriter outWriter() {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }

    /**
     * Complaints, for those who need a writer.
     *
     * @return a writer onto {@link #err}
     */
    public PrintWriter errWriter() {
        return new PrintWriter(err, true, StandardCharsets.UTF_8);
    }

    /**
     * A reader of what a person writes.
     *
     * @param in  bytes in UTF-8
     * @return the reader
     */
    private static BufferedReader reader(InputStream in) {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
