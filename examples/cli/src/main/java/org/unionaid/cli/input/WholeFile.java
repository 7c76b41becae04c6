package org.unionaid.cli.input;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.unionaid.code.Label;

/**
 * A file that is written piece by piece and is there only once it is whole: until then it is written beside its place, and what
 * stood there stays. Not thread-safe.
 */
public final class WholeFile implements AutoCloseable {
    private final Path file;
    private final Path part;
    private final OutputStream out;
    private boolean kept;

    /**
     * A file to be written.
     *
     * @param file  where it is to be, not null
     * @throws InputException if nothing can be written there
     */
    public WholeFile(Path file) {
        this.file = file;
        Path whole = file.toAbsolutePath();
        this.part = whole.resolveSibling(whole.getFileName() + ".part");
        try {
            this.out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16);
        } catch (IOException e) {
            throw cannotBeWritten();
        }
    }

    /**
     * Writes a piece.
     *
     * @param bytes  the piece, not null
     * @throws InputException if it cannot be written, such as on a full disk
     */
    public void write(byte[] bytes) {
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw cannotBeWritten();
        }
    }

    /**
     * Puts the file in its place; it is whole.
     *
     * @throws InputException if it cannot be written
     */
    public void keep() {
        try {
            out.close();
            Files.move(part, file.toAbsolutePath(), StandardCopyOption.REPLACE_EXISTING);
            kept = true;
        } catch (IOException e) {
            throw cannotBeWritten();
        }
    }

    /** Takes away what was written, unless it was whole. */
    @Override
    public void close() {
        if (!kept) {
            try {
                out.close();
                Files.deleteIfExists(part);
            } catch (IOException e) {
                throw cannotBeWritten();
            }
        }
    }

    private InputException cannotBeWritten() {
        return new InputException(file, Label.of("无法写入", "cannot be written"));
    }
}
