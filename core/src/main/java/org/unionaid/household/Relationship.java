package org.unionaid.household;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;
import org.unionaid.code.Code;

/**
 * How a member is related to the person who holds or asks for the file (与户主关系).
 *
 * <p>The list is open: a policy may declare further codes.
 *
 * <p>Immutable and thread-safe. In JSON the code as text.
 *
 * @param code the code, see {@link Code#code}
 */
public record Relationship(@JsonValue String code) implements Code {

    /** The person in whose name the household asks: the applicant or file holder (本人). */
    public static final Relationship SELF = of("SELF");

    /** The husband or wife of that person (配偶). */
    public static final Relationship SPOUSE = of("SPOUSE");

    /** A child of that person or of the spouse, of any age (子女). */
    public static final Relationship CHILD = of("CHILD");

    /** A parent of that person or of the spouse (父母). */
    public static final Relationship PARENT = of("PARENT");

    /** Anyone else who lives and budgets with them (其他). */
    public static final Relationship OTHER = of("OTHER");

    /**
     * Creates a code.
     *
     * @throws IllegalArgumentException if the text does not have the form of a code
     */
    public Relationship {
        Code.check("Relationship", code);
    }

    /**
     * The code of a text.
     *
     * @param code the text, see {@link Code#code}
     * @return the code
     * @throws IllegalArgumentException if the text does not have the form of a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Relationship of(String code) {
        return new Relationship(code);
    }

    // Written out: a record's own are linked at their first call, which costs a process that just started its time.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Relationship relationship && relationship.code.equals(code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** The text of the code. */
    @Override
    public String toString() {
        return code;
    }
}
