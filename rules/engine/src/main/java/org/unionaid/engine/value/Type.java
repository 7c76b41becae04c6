package org.unionaid.engine.value;

/**
 * Which values an expression may have.
 *
 * <p>Two types fit together only if they are equal but for {@link #optional()}: an optional expression can be
 * {@link Value.Nothing}, and must be tested against {@code none} or given a substitute with {@code orValue} before it is
 * used. Immutable and thread-safe.
 *
 * @param kind  the family
 * @param unit  the unit of a number or of a table's numbers; {@link Unit#NUMBER} for other kinds
 * @param name  the code type (of a code, of codes, of a table's keys), the element type, or the list's element type; empty for
 *     other kinds
 * @param optional  whether the value may be none
 */
public record Type(Kind kind, Unit unit, String name, boolean optional) {
    /** The families of types. */
    public enum Kind {
        /** An exact number with a unit. */
        QUANTITY,
        /** True or false. */
        BOOLEAN,
        /** A calendar day. */
        DATE,
        /** A code of a declared list, such as a category. */
        CODE,
        /** A text. */
        TEXT,
        /** A run of whole months over which dated amounts are read. */
        WINDOW,
        /** A place. */
        PLACE,
        /** Several codes of a declared list. */
        CODES,
        /** A number for each code of a declared list; the unit is that of its numbers. */
        TABLE,
        /** One thing of the case: a member, an income, the file. */
        ELEMENT,
        /** A list of things of one element type. */
        LIST,
        /** The missing value {@code none} itself. */
        NOTHING
    }

    /** True or false. */
    public static final Type BOOLEAN = simple(Kind.BOOLEAN);

    /** A calendar day. */
    public static final Type DATE = simple(Kind.DATE);

    /** A text. */
    public static final Type TEXT = simple(Kind.TEXT);

    /** A run of months. */
    public static final Type WINDOW = simple(Kind.WINDOW);

    /** A place. */
    public static final Type PLACE = simple(Kind.PLACE);

    /** The literal {@code none}. */
    public static final Type NOTHING = new Type(Kind.NOTHING, Unit.NUMBER, "", true);

    /** A count, a ratio or a percentage. */
    public static final Type NUMBER = quantity(Unit.NUMBER);

    /** An amount of money. */
    public static final Type MONEY = quantity(Unit.MONEY);

    /**
     * A number with a unit.
     *
     * @param unit  the unit, not null
     * @return the type
     */
    public static Type quantity(Unit unit) {
        return new Type(Kind.QUANTITY, unit, "", false);
    }

    /**
     * A code of a list of codes.
     *
     * @param codeType  the list's name, such as {@code category}
     * @return the type
     */
    public static Type code(String codeType) {
        return new Type(Kind.CODE, Unit.NUMBER, codeType, false);
    }

    /**
     * Several codes of a list of codes.
     *
     * @param codeType  the list's name, such as {@code SchoolStage}
     * @return the type
     */
    public static Type codes(String codeType) {
        return new Type(Kind.CODES, Unit.NUMBER, codeType, false);
    }

    /**
     * A number for each code of a list of codes.
     *
     * @param codeType  the list's name, such as {@code SchoolStage}
     * @param unit  the unit of the numbers
     * @return the type
     */
    public static Type table(String codeType, Unit unit) {
        return new Type(Kind.TABLE, unit, codeType, false);
    }

    /**
     * One thing of the case.
     *
     * @param elementType  the thing's type, such as {@code member}
     * @return the type
     */
    public static Type element(String elementType) {
        return new Type(Kind.ELEMENT, Unit.NUMBER, elementType, false);
    }

    /**
     * A list of things of the case.
     *
     * @param elementType  the things' type, such as {@code member}
     * @return the type
     */
    public static Type listOf(String elementType) {
        return new Type(Kind.LIST, Unit.NUMBER, elementType, false);
    }

    /**
     * The same type that may also be none.
     *
     * @return this with {@link #optional()}
     */
    public Type orNone() {
        return new Type(kind, unit, name, true);
    }

    /**
     * The same type that is never none.
     *
     * @return this without {@link #optional()}
     */
    public Type required() {
        return new Type(kind, unit, name, false);
    }

    /**
     * Whether this is a number.
     *
     * @return true for a quantity of any unit
     */
    public boolean isQuantity() {
        return kind == Kind.QUANTITY;
    }

    /**
     * Whether both are of one kind, unit and name, none or not.
     *
     * @param other  the other type, not null
     * @return true if their values can meet in one place
     */
    public boolean fits(Type other) {
        return required().equals(other.required());
    }

    private static Type simple(Kind kind) {
        return new Type(kind, Unit.NUMBER, "", false);
    }

    /** The type as an author reads it in a message, such as {@code yuan/month} or {@code list of member}. */
    @Override
    public String toString() {
        String text = switch (kind) {
            case QUANTITY -> unit.toString();
            case CODE -> "code " + name;
            case ELEMENT -> name;
            case LIST -> "list of " + name;
            case NOTHING -> "none";
            case CODES -> "codes of " + name;
            case TABLE -> unit + " by " + name;
            case BOOLEAN, DATE, TEXT, WINDOW, PLACE -> kind.name().toLowerCase(java.util.Locale.ROOT);
        };
        return optional && kind != Kind.NOTHING ? text + " or none" : text;
    }
}
