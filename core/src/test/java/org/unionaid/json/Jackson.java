package org.unionaid.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import tools.jackson.core.JacksonException;

/** Both Jacksons behind one face, so that every test is asked of both. */
enum Jackson {
    TWO {
        private final com.fasterxml.jackson.databind.json.JsonMapper mapper =
                org.unionaid.json.jackson2.UnionAidJson.mapper();
        private final com.fasterxml.jackson.databind.json.JsonMapper lenient =
                org.unionaid.json.jackson2.UnionAidJson.lenientMapper();

        @Override
        String write(Object value) {
            try {
                return mapper.writeValueAsString(value);
            } catch (JsonProcessingException e) {
                throw new Refused(e, org.unionaid.json.jackson2.UnionAidJson.problem(e));
            }
        }

        @Override
        <T> T read(String json, Class<T> type) {
            return read(mapper, json, type);
        }

        @Override
        <T> T readLeniently(String json, Class<T> type) {
            return read(lenient, json, type);
        }

        private <T> T read(com.fasterxml.jackson.databind.json.JsonMapper reader, String json, Class<T> type) {
            try {
                return reader.readValue(json, type);
            } catch (JsonProcessingException e) {
                throw new Refused(e, org.unionaid.json.jackson2.UnionAidJson.problem(e));
            }
        }
    },
    THREE {
        private final tools.jackson.databind.json.JsonMapper mapper = org.unionaid.json.jackson3.UnionAidJson.mapper();
        private final tools.jackson.databind.json.JsonMapper lenient =
                org.unionaid.json.jackson3.UnionAidJson.lenientMapper();

        @Override
        String write(Object value) {
            try {
                return mapper.writeValueAsString(value);
            } catch (JacksonException e) {
                throw new Refused(e, org.unionaid.json.jackson3.UnionAidJson.problem(e));
            }
        }

        @Override
        <T> T read(String json, Class<T> type) {
            return read(mapper, json, type);
        }

        @Override
        <T> T readLeniently(String json, Class<T> type) {
            return read(lenient, json, type);
        }

        private <T> T read(tools.jackson.databind.json.JsonMapper reader, String json, Class<T> type) {
            try {
                return reader.readValue(json, type);
            } catch (JacksonException e) {
                throw new Refused(e, org.unionaid.json.jackson3.UnionAidJson.problem(e));
            }
        }
    };

    abstract String write(Object value);

    abstract <T> T read(String json, Class<T> type);

    abstract <T> T readLeniently(String json, Class<T> type);

    /** What either Jackson throws, and what we say of it. */
    static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        final transient JsonProblem problem;
        final int line;
        final int column;

        Refused(Exception cause, JsonProblem problem) {
            super(cause.getMessage(), cause);
            this.problem = problem;
            this.line = problem.line();
            this.column = problem.column();
        }
    }
}
