/** The policies of real places as data, each with its cases beside it. */
module org.unionaid.policies {
    requires transitive org.unionaid.engine;

    exports org.unionaid.policies;
}
