package org.unionaid.identity;

/** How high an administrative division stands, from the highest to the lowest. */
public enum DivisionLevel {
    /** The nation (全国). */
    NATION,
    /** A province, an autonomous region or a municipality under the central government (省级). */
    PROVINCE,
    /** A city or prefecture (地级). */
    CITY,
    /** A county, a county-level city or a city district (县级). */
    COUNTY
}
