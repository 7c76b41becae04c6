package org.unionaid.program;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.unionaid.money.Money;

/**
 * What is given (帮扶内容): money, goods, a service, a voucher or insurance cover. Each has a {@link #value} in money, but
 * only cash is money paid.
 *
 * <p>Closed: {@link #match} handles every kind. In JSON the kind is the key {@code kind}: {@code {"kind": "CASH", "amount":
 * "2000.00"}}.
 *
 * <p>Immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(Aid.Cash.class),
    @JsonSubTypes.Type(Aid.Goods.class),
    @JsonSubTypes.Type(Aid.Service.class),
    @JsonSubTypes.Type(Aid.Voucher.class),
    @JsonSubTypes.Type(Aid.Cover.class)
})
public sealed interface Aid permits Aid.Cash, Aid.Goods, Aid.Service, Aid.Voucher, Aid.Cover {

    /**
     * What it is worth, or costs the giver, in money.
     *
     * @return the value, not negative
     * @throws ArithmeticException if a product or sum leaves the range of {@link Money}
     */
    Money value();

    /**
     * Money paid (现金).
     *
     * @param amount the money, not negative
     */
    @JsonTypeName("CASH")
    record Cash(Money amount) implements Aid {

        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the amount is negative
         */
        public Cash {
            checkArgument(!amount.isNegative(), "Cash 'amount' must not be negative");
        }

        @Override
        public Money value() {
            return amount;
        }
    }

    /**
     * Things given in kind (实物).
     *
     * @param lines how many of what, at least one line, all valued in one currency
     */
    @JsonTypeName("GOODS")
    record Goods(ImmutableList<GoodsLine> lines) implements Aid {

        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if there is no line, or lines are valued in different currencies
         */
        public Goods {
            checkArgument(!lines.isEmpty(), "Goods must have at least one line");
            checkArgument(
                    lines.stream()
                                    .map(line -> line.unitValue().currency())
                                    .distinct()
                                    .count()
                            == 1,
                    "Goods must be valued in one currency");
        }

        @Override
        public Money value() {
            return lines.stream().map(GoodsLine::value).reduce(Money::plus).orElseThrow();
        }
    }

    /**
     * A service rendered (服务), such as a check-up, a course or hours of legal aid.
     *
     * @param name what it is, not blank
     * @param units how many, 1 or more
     * @param unitValue the value of one, in money, 0.00 for one without a price; not negative
     */
    @JsonTypeName("SERVICE")
    record Service(String name, long units, Money unitValue) implements Aid {

        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the name is blank, there is less than one unit or the value is negative
         */
        public Service {
            checkArgument(!name.isBlank(), "Service 'name' must not be blank");
            checkArgument(units >= 1, "Service 'units' must be 1 or more, but is %s", units);
            checkArgument(!unitValue.isNegative(), "Service 'unitValue' must not be negative");
        }

        @Override
        public Money value() {
            return unitValue.times(units);
        }
    }

    /**
     * A voucher, card or discount (代金券、优惠卡).
     *
     * @param name what it is, not blank
     * @param value what it is good for, in money, not negative
     */
    @JsonTypeName("VOUCHER")
    record Voucher(String name, Money value) implements Aid {

        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the name is blank or the value is negative
         */
        public Voucher {
            checkArgument(!name.isBlank(), "Voucher 'name' must not be blank");
            checkArgument(!value.isNegative(), "Voucher 'value' must not be negative");
        }
    }

    /**
     * Insurance or mutual-aid cover that is given away (赠送保障); its value is the premium, not the sum insured.
     *
     * @param scheme the scheme, not blank
     * @param policies how many policies (份), 1 or more
     * @param premium the premium of one, in money, not negative
     */
    @JsonTypeName("COVER")
    record Cover(String scheme, long policies, Money premium) implements Aid {

        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the scheme is blank, there is less than one policy or the premium is negative
         */
        public Cover {
            checkArgument(!scheme.isBlank(), "Cover 'scheme' must not be blank");
            checkArgument(policies >= 1, "Cover 'policies' must be 1 or more, but is %s", policies);
            checkArgument(!premium.isNegative(), "Cover 'premium' must not be negative");
        }

        @Override
        public Money value() {
            return premium.times(policies);
        }
    }

    // -------------------------------------------------------------------------

    /**
     * Money paid.
     *
     * @param amount the money, not negative
     * @return the aid
     * @throws IllegalArgumentException if the amount is negative
     */
    static Cash cash(Money amount) {
        return new Cash(amount);
    }

    /**
     * Things given in kind.
     *
     * @param lines how many of what, at least one
     * @return the aid
     * @throws IllegalArgumentException if there is no line, or lines are valued in different currencies
     */
    static Goods goods(GoodsLine... lines) {
        return new Goods(ImmutableList.copyOf(lines));
    }

    /**
     * Handles each of the kinds: the exhaustive way to read aid.
     *
     * @param cash applied to cash
     * @param goods applied to goods
     * @param service applied to a service
     * @param voucher applied to a voucher
     * @param cover applied to cover
     * @param <R> the type of the result
     * @return what the applied one returns
     */
    default <R> R match(
            Function<? super Cash, ? extends R> cash,
            Function<? super Goods, ? extends R> goods,
            Function<? super Service, ? extends R> service,
            Function<? super Voucher, ? extends R> voucher,
            Function<? super Cover, ? extends R> cover) {
        if (this instanceof Cash it) {
            return cash.apply(it);
        }
        if (this instanceof Goods it) {
            return goods.apply(it);
        }
        if (this instanceof Service it) {
            return service.apply(it);
        }
        if (this instanceof Voucher it) {
            return voucher.apply(it);
        }
        return cover.apply((Cover) this);
    }
}
