package org.unionaid.engine.issue;

/**
 * A place in a text file.
 *
 * @param file  the file's name as the reader of the message knows it, not null
 * @param line  the line, from 1
 * @param column  the column, from 1, in characters
 */
public record Location(String file, int line, int column) implements Comparable<Location> {
    /**
     * The place some characters further right on the same line.
     *
     * @param characters  how many
     * @return the shifted place
     */
    public Location plusColumns(int characters) {
        return new Location(file, line, column + characters);
    }

    @Override
    public int compareTo(Location other) {
        int byFile = file.compareTo(other.file);
        int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /** The form editors and terminals jump to: {@code file:line:column}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
