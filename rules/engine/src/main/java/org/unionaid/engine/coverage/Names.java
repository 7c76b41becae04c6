package org.unionaid.engine.coverage;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives proposed cases ids that no case has. */
final class Names {
    private final Set<String> taken;

    Names(Set<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /** A free id made of some words. */
    String of(String words) {
        String id = words.replaceAll("([a-z])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String free = id;
        for (int i = 2; !taken.add(free); i++) {
            free = id + "-" + i;
        }
        return free;
    }
}
