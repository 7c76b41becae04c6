/** A consumer of the library, as a module. */
module org.example.unionaid {
    requires transitive org.unionaid.engine;
    requires org.unionaid.policies;

    exports org.example.unionaid;
}
