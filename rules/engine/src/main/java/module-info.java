/** Compiles policies, decides who is entitled to what, and says why; knows no place and no program. */
module org.unionaid.engine {
    requires transitive org.unionaid.core;
    requires transitive com.google.common;
    requires transitive org.jspecify;
    requires static java.compiler;
    requires static com.google.errorprone.annotations;
    requires static com.fasterxml.jackson.databind;
    requires static org.immutables.value.annotations;
    requires org.objectweb.asm;
    requires org.snakeyaml.engine;

    exports org.unionaid.engine.allocation;
    exports org.unionaid.engine.authoring;
    exports org.unionaid.engine.book;
    exports org.unionaid.engine.cases;
    exports org.unionaid.engine.catalog;
    exports org.unionaid.engine.compile;
    exports org.unionaid.engine.coverage;
    exports org.unionaid.engine.decision;
    exports org.unionaid.engine.entitlement;
    exports org.unionaid.engine.evaluation;
    exports org.unionaid.engine.explanation;
    exports org.unionaid.engine.expression;
    exports org.unionaid.engine.facts;
    exports org.unionaid.engine.fast;
    exports org.unionaid.engine.interview;
    exports org.unionaid.engine.issue;
    exports org.unionaid.engine.policy;
    exports org.unionaid.engine.prepared;
    exports org.unionaid.engine.receipt;
    exports org.unionaid.engine.schema;
    exports org.unionaid.engine.screening;
    exports org.unionaid.engine.subject;
    exports org.unionaid.engine.timeline;
    exports org.unionaid.engine.value;
    exports org.unionaid.engine.verification;
    exports org.unionaid.engine.writing;
    exports org.unionaid.engine.whatif;
    exports org.unionaid.engine.yaml;
    exports org.unionaid.engine;
}
