package org.unionaid.payment;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Objects;
import org.unionaid.identity.BankCard;
import org.unionaid.identity.PrivateNumber;
import org.unionaid.identity.UnionCard;

/**
 * Where a payee's money is transferred to (收款账户): a card and the name it is held in.
 *
 * <p>Immutable and thread-safe; {@code toString} masks the number and leaves out the name. In JSON the property {@code account}
 * says which: {@code BANK_CARD}, {@code UNION_CARD}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "account")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PayeeAccount.OnBankCard.class, name = "BANK_CARD"),
    @JsonSubTypes.Type(value = PayeeAccount.OnUnionCard.class, name = "UNION_CARD")
})
public sealed interface PayeeAccount {

    /**
     * The number of the card.
     *
     * @return the number, which prints masked
     */
    PrivateNumber number();

    /**
     * The name that the card is held in (户名).
     *
     * @return the name in full, not blank; do not print or log it
     */
    String holder();

    /**
     * A bank card (银行卡).
     *
     * @param number the number
     * @param holder the name it is held in, not blank
     */
    record OnBankCard(BankCard number, String holder) implements PayeeAccount {

        /**
         * Creates an account.
         *
         * @throws IllegalArgumentException if the name is blank
         */
        public OnBankCard {
            check(number, holder);
        }

        @Override
        public String toString() {
            return "OnBankCard[" + number + "]";
        }
    }

    /**
     * A union member's card (工会卡).
     *
     * @param number the number
     * @param holder the name it is held in, not blank
     */
    record OnUnionCard(UnionCard number, String holder) implements PayeeAccount {

        /**
         * Creates an account.
         *
         * @throws IllegalArgumentException if the name is blank
         */
        public OnUnionCard {
            check(number, holder);
        }

        @Override
        public String toString() {
            return "OnUnionCard[" + number + "]";
        }
    }

    private static void check(PrivateNumber number, String holder) {
        Objects.requireNonNull(number, "number");
        if (holder.isBlank()) {
            throw new IllegalArgumentException("Holder of an account must not be blank");
        }
    }
}
