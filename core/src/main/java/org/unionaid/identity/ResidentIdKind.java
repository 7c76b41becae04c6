package org.unionaid.identity;

/** Whom an identity number was given to, told by how it starts. */
public enum ResidentIdKind {
    /** A citizen (居民身份证, GB 11643). */
    CITIZEN,
    /** A resident from Hong Kong, Macao or Taiwan (港澳台居民居住证): starts with 81, 82 or 83. */
    HONG_KONG_MACAO_TAIWAN_RESIDENT,
    /** A foreigner with permanent residence (外国人永久居留身份证, GA 2102-2023): starts with 9. */
    FOREIGN_PERMANENT_RESIDENT
}
