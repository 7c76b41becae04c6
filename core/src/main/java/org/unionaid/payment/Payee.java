package org.unionaid.payment;

import java.util.Objects;
import org.unionaid.identity.PersonId;

/**
 * The person that a payment goes to by name (实名制收款人).
 *
 * <p>Immutable and thread-safe; {@code toString} leaves out the name.
 *
 * @param person the person
 * @param name the person's name in full, not blank; do not print or log it
 * @param account where the money goes
 */
public record Payee(PersonId person, String name, PayeeAccount account) {

    /**
     * Creates a payee.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public Payee {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(account, "account");
        if (name.isBlank()) {
            throw new IllegalArgumentException("Name of payee '" + person + "' must not be blank");
        }
    }

    /**
     * Whether the card is the payee's own: held in the same name, blanks around it aside.
     *
     * @return true if it is
     */
    public boolean holdsAccount() {
        return name.strip().equals(account.holder().strip());
    }

    @Override
    public String toString() {
        return "Payee[person=" + person + ", account=" + account + "]";
    }
}
