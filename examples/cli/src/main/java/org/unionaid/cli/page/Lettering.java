package org.unionaid.cli.page;

import com.google.common.collect.ImmutableList;
import org.unionaid.cli.render.DisplayWidth;

/**
 * How much room text takes in a picture, without asking a font: a Chinese character its size, any other six tenths of it, which
 * is wide enough for the families named here.
 */
final class Lettering {
    /** The families to look for, those with Chinese characters first. */
    static final String FAMILY =
            "\"Noto Sans CJK SC\",\"Noto Sans SC\",\"Source Han Sans SC\",\"Microsoft YaHei\",\"PingFang SC\",sans-serif";

    private static final int WIDE = 10;
    private static final int NARROW = 6;

    private Lettering() {}

    /** The width of a text in tenths of a pixel, for a size in tenths of a pixel. */
    static int width(String text, int size) {
        return text.codePoints().map(c -> width(c, size)).sum();
    }

    private static int width(int codePoint, int size) {
        return switch (DisplayWidth.of(codePoint)) {
            case 0 -> 0;
            case 1 -> isFullAnyway(codePoint) ? size : size * NARROW / WIDE;
            default -> size;
        };
    }

    /** Quotation marks and the like, which Chinese fonts draw as wide as a character; and capitals that are wider than most. */
    private static boolean isFullAnyway(int codePoint) {
        return (codePoint >= 0x2010 && codePoint <= 0x2027) || codePoint == 'W' || codePoint == 'M' || codePoint == 'm';
    }

    /** Lines that fit: broken at blanks, and between Chinese characters, but not before a closing mark. */
    static ImmutableList<String> lines(String text, int size, int room) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(text)) {
            boolean fits = width((line + piece).stripTrailing(), size) <= room;
            if (!fits && line.length() > 0) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(piece);
        }
        return lines.add(line.toString().strip()).build();
    }

    private static ImmutableList<String> pieces(String text) {
        ImmutableList.Builder<String> pieces = ImmutableList.builder();
        StringBuilder piece = new StringBuilder();
        int before = ' ';
        for (int c : text.codePoints().toArray()) {
            boolean mayBreak = before == ' ' || ((isWide(before) || isWide(c)) && !isClosing(c) && !isOpening(before));
            if (mayBreak && piece.length() > 0) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(c);
            before = c;
        }
        return pieces.add(piece.toString()).build();
    }

    private static boolean isWide(int codePoint) {
        return DisplayWidth.of(codePoint) == 2;
    }

    private static boolean isClosing(int codePoint) {
        return "，。；：、）》”？！ ,.;:)".indexOf(codePoint) >= 0;
    }

    private static boolean isOpening(int codePoint) {
        return "（《“(".indexOf(codePoint) >= 0;
    }
}
