package org.unionaid.engine.fast;

/** The names of the fields of a generated class. */
final class Fields {
    static final String OBJECT = "Ljava/lang/Object;";
    static final String TEXT = "Ljava/lang/String;";

    private Fields() {}

    static String reading(int index) {
        return "reading" + index;
    }

    static String number(int index) {
        return "number" + index;
    }

    static String text(int index) {
        return "text" + index;
    }

    static String state(int cell) {
        return "state" + cell;
    }

    static String numerator(int cell) {
        return "numerator" + cell;
    }

    static String denominator(int cell) {
        return "denominator" + cell;
    }

    static String object(int cell) {
        return "object" + cell;
    }

    static String compute(int cell) {
        return "compute" + cell;
    }

    static String pass(int fusion, boolean careful) {
        return (careful ? "carefulPass" : "pass") + fusion;
    }

    static String program(int index) {
        return "program" + index;
    }

    static String needed(int program) {
        return "needed" + program;
    }

    static String more(int program) {
        return "more" + program;
    }

    static String record(boolean ofMember) {
        return ofMember ? "recordMember" : "recordCase";
    }

    static String recordPart(boolean ofMember, int part) {
        return record(ofMember) + part;
    }

    static String condition(int index) {
        return "condition" + index;
    }
}
