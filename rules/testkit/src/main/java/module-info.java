/** Generators of households and laws that integrators point at their own rules. */
module org.unionaid.testkit {
    requires transitive net.jqwik.api;
    requires transitive org.unionaid.engine;

    exports org.unionaid.testkit;
    exports org.unionaid.testkit.aidcase;
    exports org.unionaid.testkit.change;
    exports org.unionaid.testkit.household;
    exports org.unionaid.testkit.law;
    exports org.unionaid.testkit.policy;
    exports org.unionaid.testkit.refinement;
}
