package org.unionaid.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import tools.jackson.core.JacksonException;

/** Both Jacksons behind one face, so that every test is asked of both. */
enum Jackson {
    TWO {
        private final com.fasterxml.jackson.databind.json.JsonMapper mapper =
                org.unionaid.json.jackson2.UnionAidJson.mapper();

        @Override
        String write(Object value) {
            try {
                return mapper.writeValueAsString(value);
            } catch (JsonProcessingException e) {
                throw new Refused(e, 0, 0);
            }
        }

        @Override
        <T> T read(String json, Class<T> type) {
            try {
                return mapper.readValue(json, type);
            } catch (JsonProcessingException e) {
                var at = e.getLocation();
                throw new Refused(e, at == null ? 0 : at.getLineNr(), at == null ? 0 : at.getColumnNr());
            }
        }
    },
    THREE {
        private final tools.jackson.databind.json.JsonMapper mapper = org.unionaid.json.jackson3.UnionAidJson.mapper();

        @Override
        String write(Object value) {
            try {
                return mapper.writeValueAsString(value);
            } catch (JacksonException e) {
                throw new Refused(e, 0, 0);
            }
        }

        @Override
        <T> T read(String json, Class<T> type) {
            try {
                return mapper.readValue(json, type);
            } catch (JacksonException e) {
                var at = e.getLocation();
                throw new Refused(e, at == null ? 0 : at.getLineNr(), at == null ? 0 : at.getColumnNr());
            }
        }
    };

    abstract String write(Object value);

    abstract <T> T read(String json, Class<T> type);

    /** What either Jackson throws, with the place in the document. */
    static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        final int line;
        final int column;

        Refused(Exception cause, int line, int column) {
            super(cause.getMessage(), cause);
            this.line = line;
            this.column = column;
        }
    }
}
