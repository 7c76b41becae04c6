package org.unionaid.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.unionaid.code.Label;

/**
 * The lines of a file of JSON Lines, one after the other, as bytes: what reads them as JSON may run elsewhere. Blank lines are
 * passed over but counted. Not thread-safe.
 */
public final class JsonLines implements Iterator<JsonLine>, AutoCloseable {
    /** The most bytes of a line: a hundred times a large household. */
    static final int LONGEST = 1 << 20;

    private static final int BUFFER = 1 << 16;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final String name;
    private final InputStream in;
    private byte[] buffer = new byte[BUFFER];
    private int start;
    private int end;
    private boolean ended;
    private long number;
    private @Nullable JsonLine next;

    private JsonLines(String name, InputStream in) {
        this.name = name;
        this.in = in;
    }

    /**
     * The lines of a file.
     *
     * @param file  the file, not null
     * @return its lines; to be closed
     * @throws InputException if there is no such file or it is a folder
     */
    public static JsonLines of(Path file) {
        if (!Files.exists(file) || Files.isDirectory(file)) {
            throw new InputException(
                    file,
                    Files.exists(file)
                            ? Label.of("是文件夹，应为文件", "is a folder, expected a file")
                            : Label.of("没有此文件", "no such file"));
        }
        try {
            return new JsonLines(file.toString(), Files.newInputStream(file));
        } catch (IOException e) {
            throw new InputException(file, Label.of("无法读取", "cannot be read"));
        }
    }

    /**
     * The lines of a stream, such as what another command prints.
     *
     * @param name  what to call it in messages, not null
     * @param in  bytes in UTF-8, not null
     * @return its lines; closing them closes the stream
     */
    public static JsonLines of(String name, InputStream in) {
        return new JsonLines(name, in);
    }

    /**
     * What the file is called in messages.
     *
     * @return its name
     */
    public String name() {
        return name;
    }

    @Override
    public boolean hasNext() {
        while (next == null && !(ended && start == end)) {
            JsonLine line = read();
            if (line.isTooLong() || !isBlank(line.bytes())) {
                next = line;
            }
        }
        return next != null;
    }

    @Override
    public JsonLine next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        JsonLine line = next;
        next = null;
        return line;
    }

    /** The next line, blank or not; there is one unless all is read. */
    private JsonLine read() {
        number++;
        int from = 0;
        boolean tooLong = false;
        while (true) {
            int length = lineEnd(from);
            if (length >= 0 || ended) {
                return cut(length, tooLong);
            }
            from = end - start;
            if (from > LONGEST) {
                tooLong = true;
                start = end;
                from = 0;
            }
            fill();
        }
    }

    /** How many bytes there are before the line end, or -1 if it is not in the buffer. */
    private int lineEnd(int from) {
        for (int i = start + from; i < end; i++) {
            if (buffer[i] == '\n') {
                return i - start;
            }
        }
        return -1;
    }

    private JsonLine cut(int length, boolean tooLong) {
        int to = length < 0 ? end : start + length;
        int first = number == 1 && beginsWithMark() ? start + BYTE_ORDER_MARK.length : start;
        boolean isLong = tooLong || to - start > LONGEST;
        JsonLine line = new JsonLine(number, isLong ? new byte[0] : Arrays.copyOfRange(buffer, first, to), isLong);
        start = length < 0 ? end : to + 1;
        return line;
    }

    private boolean beginsWithMark() {
        return end - start >= BYTE_ORDER_MARK.length
                && Arrays.equals(
                        buffer, start, start + BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
    }

    private void fill() {
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, end - start);
            end -= start;
            start = 0;
        }
        if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        try {
            int count = in.read(buffer, end, buffer.length - end);
            ended = count < 0;
            end += Math.max(0, count);
        } catch (IOException e) {
            throw new InputException(name, Label.of("无法读取", "cannot be read"));
        }
    }

    private static boolean isBlank(byte[] line) {
        for (byte each : line) {
            if (each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new InputException(name, Label.of("无法关闭", "cannot be closed"));
        }
    }
}
