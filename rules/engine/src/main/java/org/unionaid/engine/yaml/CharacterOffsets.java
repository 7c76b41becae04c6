package org.unionaid.engine.yaml;

/** Turns places counted in code points, as the YAML parser counts them, into offsets of characters. */
final class CharacterOffsets {
    private final int[] offsets;
    private final int length;

    CharacterOffsets(String text) {
        this.length = text.length();
        boolean plain = text.chars().noneMatch(c -> Character.isSurrogate((char) c));
        this.offsets = plain ? new int[0] : new int[text.codePointCount(0, length)];
        int offset = 0;
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = offset;
            offset += Character.charCount(text.codePointAt(offset));
        }
    }

    int of(int codePoints) {
        if (offsets.length == 0) {
            return Math.min(codePoints, length);
        }
        return codePoints < offsets.length ? offsets[codePoints] : length;
    }
}
