package org.unionaid.identity;

/** How a division stands in a table of divisions on a day. */
public enum DivisionStanding {
    /** It is listed for the day (现行). */
    CURRENT,
    /** It is listed for earlier days only (已撤销). */
    RETIRED,
    /** It is listed for later days only (尚未启用). */
    NOT_YET,
    /** It is not listed at all (未列入). */
    UNLISTED
}
