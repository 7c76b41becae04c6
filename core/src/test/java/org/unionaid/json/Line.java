package org.unionaid.json;

import java.util.Objects;
import java.util.Optional;
import org.unionaid.answer.Answer;
import org.unionaid.money.Money;

/** A record with required, optional and answerable parts. */
public record Line(Money amount, long count, Optional<String> unit, Answer<Money> price) {

    public Line {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(price, "price");
    }
}
