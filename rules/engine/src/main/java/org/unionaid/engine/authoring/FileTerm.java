package org.unionaid.engine.authoring;

import org.unionaid.casefile.Category;
import org.unionaid.casefile.Cause;
import org.unionaid.casefile.FileLevel;

/** A household's hardship file (困难职工档案). Immutable and thread-safe. */
public final class FileTerm extends ThingTerm<FileTerm> {
    FileTerm(Form form) {
        super(form);
    }

    @Override
    FileTerm of(Form other) {
        return new FileTerm(other);
    }

    /**
     * Whether the file is active.
     *
     * @return the fact {@code active}
     */
    public Condition active() {
        return ask(Condition::new, "active");
    }

    /**
     * The category on file.
     *
     * @return the fact {@code category}
     */
    public CodeTerm<Category> category() {
        return ask(CodeTerm<Category>::new, "category");
    }

    /**
     * The level of the file; may be none.
     *
     * @return the fact {@code level}
     */
    public CodeTerm<FileLevel> level() {
        return ask(CodeTerm<FileLevel>::new, "level");
    }

    /**
     * Whether the file names a cause.
     *
     * @param cause  the cause of hardship
     * @return the fact {@code hasCause}
     */
    public Condition hasCause(Cause cause) {
        return ask(Condition::new, "hasCause", Terms.code(cause));
    }
}
