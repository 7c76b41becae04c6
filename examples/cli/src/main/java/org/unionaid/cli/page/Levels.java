package org.unionaid.cli.page;

import org.unionaid.code.Label;
import org.unionaid.identity.DivisionCode;

/** Which level of the union a place is. */
final class Levels {
    private Levels() {}

    static Label of(DivisionCode place) {
        return switch (place.level()) {
            case NATION -> Label.of("全国", "national");
            case PROVINCE -> Label.of("省级", "province");
            case CITY -> Label.of("市级", "city");
            case COUNTY -> Label.of("县级", "county");
        };
    }
}
