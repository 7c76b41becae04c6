package org.unionaid.engine.authoring;

/** Something true or false; with a name it is a criterion. Immutable and thread-safe. */
public final class Condition extends Term<Condition> {
    Condition(Form form) {
        super(form);
    }

    @Override
    Condition of(Form other) {
        return new Condition(other);
    }

    /**
     * Whether both hold.
     *
     * @param other  another condition
     * @return the condition
     */
    public Condition and(Condition other) {
        return new Condition(form().infix("&&", Form.Rank.AND, other.form()));
    }

    /**
     * Whether one of both holds.
     *
     * @param other  another condition
     * @return the condition
     */
    public Condition or(Condition other) {
        return new Condition(form().infix("||", Form.Rank.OR, other.form()));
    }

    /**
     * Whether this does not hold.
     *
     * @return the condition
     */
    public Condition negated() {
        return new Condition(form().prefix("!"));
    }

    /**
     * One of two values.
     *
     * @param then  the value where this holds
     * @param otherwise  the value where it does not
     * @param <T>  the kind of value
     * @return the value
     */
    public <T extends Term<T>> T choose(T then, T otherwise) {
        Form parts = form();
        String text = (parts.rank() == Form.Rank.CONDITIONAL ? "(" + parts.text() + ")" : parts.text()) + " ? "
                + then.form().text() + " : " + otherwise.form().text();
        return then.of(Form.of(text, Form.Rank.CONDITIONAL, parts, then.form(), otherwise.form()));
    }

    /**
     * This condition as a criterion with a name and a text.
     *
     * @param id  its name within the program, stable: reasons carry it
     * @param zh  the condition in Chinese, for people
     * @param en  the condition in English, for people
     * @return the criterion
     */
    public CriterionDraft as(String id, String zh, String en) {
        return CriterionDraft.condition(this, id, zh, en);
    }
}
