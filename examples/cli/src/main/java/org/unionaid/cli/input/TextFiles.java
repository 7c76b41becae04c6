package org.unionaid.cli.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.unionaid.code.Label;

/** Reads whole text files in UTF-8. */
public final class TextFiles {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TextFiles() {}

    /**
     * The text of a file.
     *
     * @param file  the file, not null
     * @return its text, without a byte order mark
     * @throws InputException if there is no such file, it is a folder, or it is not UTF-8
     */
    public static String read(Path file) {
        if (Files.isDirectory(file)) {
            throw new InputException(file, Label.of("是文件夹，应为文件", "is a folder, expected a file"));
        }
        if (!Files.exists(file)) {
            throw new InputException(file, Label.of("没有此文件", "no such file"));
        }
        try {
            String text = Files.readString(file);
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new InputException(file, Label.of("不是 UTF-8 文本", "is not UTF-8 text"));
        } catch (IOException e) {
            throw new InputException(file, Label.of("无法读取", "cannot be read"));
        }
    }

    /**
     * Writes a whole text file, or nothing: a file that is there already stays as it was until the new one is complete.
     *
     * @param file  the file, not null
     * @param text  its text, not null
     * @throws InputException if it cannot be written
     */
    public static void write(Path file, String text) {
        Path whole = file.toAbsolutePath();
        Path part = whole.resolveSibling(whole.getFileName() + ".part");
        try {
            Files.writeString(part, text);
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new InputException(file, Label.of("无法写入", "cannot be written"));
        }
    }

    /**
     * The entries of a folder in the order of their names.
     *
     * @param folder  the folder, not null
     * @return its files and folders
     * @throws InputException if there is no such folder
     */
    public static java.util.List<Path> list(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new InputException(folder, Label.of("是文件，应为文件夹", "is a file, expected a folder"));
        }
        if (!Files.isDirectory(folder)) {
            throw new InputException(folder, Label.of("没有此文件夹", "no such folder"));
        }
        try (java.util.stream.Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
