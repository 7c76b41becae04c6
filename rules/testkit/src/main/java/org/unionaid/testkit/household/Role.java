package org.unionaid.testkit.household;

import org.unionaid.household.Relationship;

/** What a drawn person is to the one whose household it is; the number drawn with it becomes an age that fits. */
enum Role {
    SELF,
    CHILD,
    SPOUSE,
    PARENT,
    OTHER;

    /** The greatest number from which an age is made; half of it is the simplest. */
    static final int SPAN = 40;

    private static final int YOUNGEST_SELF = 20;
    private static final int YOUNGEST_SPOUSE = 20;
    private static final int YEARS_TO_PARENT = 20;
    private static final int OLDEST_CHILD = 26;

    Relationship relationship() {
        return Relationship.of(name());
    }

    static int ageOfSelf(int number) {
        return YOUNGEST_SELF + number;
    }

    /** Children are at least twenty years younger, parents at least twenty years older, spouses of about the same age. */
    int age(int number, int ageOfSelf) {
        return switch (this) {
            case SELF -> ageOfSelf(number);
            case SPOUSE -> Math.max(YOUNGEST_SPOUSE, ageOfSelf + (number - SPAN / 2) / 4);
            case CHILD -> Math.max(0, Math.min(number * OLDEST_CHILD / SPAN, ageOfSelf - YEARS_TO_PARENT));
            case PARENT -> ageOfSelf + YEARS_TO_PARENT + number / 2;
            case OTHER -> number;
        };
    }
}
