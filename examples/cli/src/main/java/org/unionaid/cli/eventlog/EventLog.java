package org.unionaid.cli.eventlog;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionaid.cli.input.InputException;
import org.unionaid.code.Label;

/**
 * An open ledger file, locked against other processes until it is closed. Its first line says what it is; every other line is a
 * {@link LogRecord}. Not thread-safe.
 */
public final class EventLog implements AutoCloseable {
    /** The first line of every ledger file. */
    public static final String HEADER = "{\"unionaid-ledger\":1}";

    /** What one array holds; a ledger of a million payments is a tenth of it. */
    private static final int LARGEST = Integer.MAX_VALUE - 8;

    private final Path file;
    private final FileChannel channel;
    private final ImmutableList<String> lines;
    private final Optional<TornTail> torn;

    private EventLog(Path file, FileChannel channel) throws IOException {
        this.file = file;
        this.channel = channel;
        byte[] bytes = content(channel);
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        this.lines = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes, 0, end))
                .toString()
                .lines()
                .collect(ImmutableList.toImmutableList());
        this.torn = end == bytes.length
                ? Optional.empty()
                : Optional.of(new TornTail(lines.size() + 1L, end, bytes.length - (long) end));
    }

    /**
     * Opens a file to read it; others may read it too.
     *
     * @param file  a ledger file, not null
     * @return the open file
     * @throws InputException if there is no such file, it is not a ledger, or somebody writes to it
     */
    public static EventLog toRead(Path file) {
        requireFile(file);
        return open(file, StandardOpenOption.READ);
    }

    /**
     * Opens a file to append to it, nobody else having it open; makes it if there is none.
     *
     * @param file  a ledger file, or where there is none yet, not null
     * @return the open file
     * @throws InputException if it is not a ledger, cannot be made, or somebody else has it open
     */
    public static EventLog toAppend(Path file) {
        return open(file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
    }

    /**
     * Opens a file that is there, to mend it, nobody else having it open.
     *
     * @param file  a ledger file, not null
     * @return the open file
     * @throws InputException if there is no such file, it is not a ledger, or somebody else has it open
     */
    public static EventLog toMend(Path file) {
        requireFile(file);
        return open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private static void requireFile(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new InputException(file, Label.of("没有此台账文件", "no such ledger file"));
        }
    }

    private static EventLog open(Path file, StandardOpenOption... options) {
        try {
            FileChannel channel = FileChannel.open(file, options);
            boolean opened = false;
            try {
                EventLog log = read(file, channel, options.length == 1);
                opened = true;
                return log;
            } finally {
                if (!opened) {
                    channel.close();
                }
            }
        } catch (CharacterCodingException e) {
            throw new InputException(file, Label.of("不是 UTF-8 文本", "is not UTF-8 text"));
        } catch (IOException e) {
            throw new InputException(file, Label.of("无法打开", "cannot be opened"));
        }
    }

    private static EventLog read(Path file, FileChannel channel, boolean shared) throws IOException {
        if (lock(channel, shared) == null) {
            throw new InputException(file, Label.of("正被另一进程使用", "is in use by another process"));
        }
        if (channel.size() > LARGEST) {
            throw new InputException(file, Label.of("超过 " + LARGEST + " 字节", "is larger than " + LARGEST + " bytes"));
        }
        EventLog log = new EventLog(file, channel);
        if (!log.lines.isEmpty() && !log.lines.get(0).equals(HEADER)) {
            throw new InputException(
                    file + ":1:1",
                    Label.of("不是台账文件，首行应为 " + HEADER, "is no ledger, expected the first line " + HEADER));
        }
        return log;
    }

    private static @Nullable FileLock lock(FileChannel channel, boolean shared) throws IOException {
        try {
            return channel.tryLock(0, Long.MAX_VALUE, shared);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static byte[] content(FileChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(Math.toIntExact(channel.size()));
        fill(buffer, channel, 0);
        return buffer.array();
    }

    private static void fill(ByteBuffer buffer, FileChannel channel, long offset) throws IOException {
        int read = 0;
        while (read >= 0 && buffer.hasRemaining()) {
            read = channel.read(buffer, offset + buffer.position());
        }
    }

    /**
     * The records, as written.
     *
     * @return the whole lines after the first
     */
    public ImmutableList<String> records() {
        return lines.isEmpty() ? lines : lines.subList(1, lines.size());
    }

    /**
     * The end that a broken write left.
     *
     * @return where it begins and how long it is; empty if the file ends with a whole line
     */
    public Optional<TornTail> torn() {
        return torn;
    }

    /**
     * The file.
     *
     * @return its path
     */
    public Path file() {
        return file;
    }

    /**
     * Refuses a file with a torn end.
     *
     * @throws InputException if there is one; it says where
     */
    public void requireWhole() {
        torn.ifPresent(tail -> {
            throw new InputException(
                    file + ":" + tail.line() + ":1",
                    Label.of(
                            "最后一行未写完（自第 " + tail.offset() + " 字节起 " + tail.bytes()
                                    + " 字节），未读取；请先运行 'unionaid ledger repair " + file + "'",
                            "the last line was not written to its end (" + tail.bytes() + " bytes from byte "
                                    + tail.offset() + "), nothing of it was read; run 'unionaid ledger repair " + file
                                    + "' first"));
        });
    }

    /**
     * Appends records and waits until the disk has them. If that fails, the file is as before.
     *
     * @param records  lines without line ends, each one record
     * @throws InputException if the file has a torn end or cannot be written
     */
    public void append(List<String> records) {
        requireWhole();
        StringBuilder text = new StringBuilder();
        if (lines.isEmpty()) {
            text.append(HEADER).append('\n');
        }
        records.forEach(line -> text.append(line).append('\n'));
        try {
            long before = channel.size();
            try {
                ByteBuffer bytes = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
                long at = before;
                while (bytes.hasRemaining()) {
                    at += channel.write(bytes, at);
                }
                channel.force(true);
            } catch (IOException e) {
                channel.truncate(before);
                throw e;
            }
        } catch (IOException e) {
            throw new InputException(file, Label.of("无法写入", "cannot be written"));
        }
    }

    /**
     * Moves the torn end into a file of its own beside this one, and cuts this one at its last whole line.
     *
     * @return the file that the torn end is in now
     * @throws InputException if nothing is torn, the other file is there already, or one of them cannot be written
     */
    public Path repair() {
        TornTail tail =
                torn.orElseThrow(() -> new InputException(file, Label.of("文件完整，无需修复", "is whole, nothing to repair")));
        Path aside = file.resolveSibling(file.getFileName() + ".torn-" + tail.offset());
        try (FileChannel out = FileChannel.open(aside, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(tail.bytes()));
            fill(bytes, channel, tail.offset());
            bytes.flip();
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
            channel.truncate(tail.offset());
            channel.force(true);
            return aside;
        } catch (IOException e) {
            throw new InputException(aside, Label.of("已存在或无法写入", "is there already or cannot be written"));
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
