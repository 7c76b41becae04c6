package org.unionaid.identity;

import java.util.Objects;

/**
 * Thrown when a text is not the identity number, credit code, bank card or phone number that it should be. Neither the
 * message nor the parts echo the text.
 */
public final class InvalidIdentifierException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String type;
    private final IdentifierProblem problem;

    /**
     * Creates the exception.
     *
     * @param type the simple name of the type that the text should have been of, not null
     * @param problem what is wrong, not null
     */
    public InvalidIdentifierException(String type, IdentifierProblem problem) {
        super("'" + type + "' is not valid: " + problem + " (the value is not shown)");
        this.type = Objects.requireNonNull(type, "type");
        this.problem = problem;
    }

    /**
     * The type that the text should have been of.
     *
     * @return the simple name, such as {@code ResidentId}
     */
    public String type() {
        return type;
    }

    /**
     * What is wrong with the text.
     *
     * @return the first problem found
     */
    public IdentifierProblem problem() {
        return problem;
    }
}
