package org.unionaid.engine.screening;

import java.io.Serial;
import java.util.Objects;
import org.unionaid.code.Label;

/** Thrown by a {@link CaseInput} for something that is no case. It says where and what, and repeats nothing personal. */
public final class UnreadableCaseException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Label what;

    /**
     * An exception.
     *
     * @param what  where and what, such as {@code households.jsonl:7:31: 'household.id': Missing: id}, not null
     */
    public UnreadableCaseException(Label what) {
        super(what.en(), null, false, false);
        this.what = Objects.requireNonNull(what, "what");
    }

    /**
     * Where and what.
     *
     * @return the text in both languages
     */
    public Label what() {
        return what;
    }
}
