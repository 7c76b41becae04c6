package org.unionaid.engine.issue;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the right word nearest to a wrong one, by the number of single-letter edits and swaps. */
public final class DidYouMean {
    private static final int LONGEST = 80;
    private static final int MOST = 5_000;

    private DidYouMean() {}

    /**
     * The known word nearest to a written one, if it is near enough to be meant.
     *
     * @param written  the word as written, not null
     * @param known  the right words, not null
     * @return the nearest within a third of its length; ties go to the first in alphabetical order
     */
    public static Optional<String> nearest(String written, Collection<String> known) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        return known.stream()
                .limit(MOST)
                .filter(word -> distance(fold(written), fold(word)) <= Math.max(1, (word.length() + 1) / 3))
                .min(Comparator.comparingInt((String word) -> distance(fold(written), fold(word)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            cost[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            cost[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1), cost[i - 1][j - 1] + same);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
