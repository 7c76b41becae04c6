/** The nouns of trade-union hardship aid: immutable values that check themselves, and the ledger. */
module org.unionaid.core {
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive com.google.common;
    requires static com.fasterxml.jackson.databind;
    requires static tools.jackson.databind;
    requires static com.fasterxml.jackson.datatype.guava;
    requires static com.fasterxml.jackson.datatype.jdk8;
    requires static com.fasterxml.jackson.datatype.jsr310;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static tools.jackson.datatype.guava;
    requires transitive org.jspecify;

    exports org.unionaid.answer;
    exports org.unionaid.code;
    exports org.unionaid.money;
    exports org.unionaid.time;
    exports org.unionaid.identity;
    exports org.unionaid.household;
    exports org.unionaid.employer;
    exports org.unionaid.casefile;
    exports org.unionaid.program;
    exports org.unionaid.application;
    exports org.unionaid.funding;
    exports org.unionaid.enrolment;
    exports org.unionaid.entitlement;
    exports org.unionaid.disbursement;
    exports org.unionaid.ledger;
    exports org.unionaid.payment;
    exports org.unionaid.statistics;
    exports org.unionaid.json;
    exports org.unionaid.json.jackson2;
    exports org.unionaid.json.jackson3;

    opens org.unionaid.answer to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.unionaid.code to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.unionaid.money to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.unionaid.time to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.unionaid.identity to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.unionaid.household to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.unionaid.employer to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.unionaid.casefile to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.unionaid.program to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.unionaid.application to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.unionaid.funding to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.unionaid.enrolment to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.unionaid.entitlement to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.unionaid.disbursement to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.unionaid.ledger to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.unionaid.payment to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.unionaid.json to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.unionaid.statistics to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
}
