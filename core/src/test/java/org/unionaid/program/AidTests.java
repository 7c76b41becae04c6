package org.unionaid.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionaid.money.Money;

/** Test {@link Aid} and {@link GoodsLine}. */
class AidTests {

    private static final Money TEN = Money.cny("10.00");
    private static final Money DEBT = Money.cny("-0.01");

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of(Aid.cash(Money.cny("2000.00")), "2000.00", "cash"),
                Arguments.of(
                        Aid.goods(
                                GoodsLine.of("大米", 10, "kg", Money.cny("6.00")),
                                GoodsLine.of("食用油", 2, "桶", Money.cny("55.50"))),
                        "171.00",
                        "goods"),
                Arguments.of(new Aid.Service("体检", 3, TEN), "30.00", "service"),
                Arguments.of(new Aid.Service("职业介绍", 1, Money.ZERO), "0.00", "service"),
                Arguments.of(new Aid.Voucher("电影票", TEN), "10.00", "voucher"),
                Arguments.of(new Aid.Cover("职工互助保障", 4, TEN), "40.00", "cover"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void value_eachKind_isItsMoney(Aid aid, String value, String kind) {
        assertThat(aid.value()).isEqualTo(Money.cny(value));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void match_eachKind_callsItsOwnFunction(Aid aid, String value, String kind) {
        String called = aid.match(
                cash -> "cash", goods -> "goods", service -> "service", voucher -> "voucher", cover -> "cover");

        assertThat(called).isEqualTo(kind);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                refused("amount", () -> Aid.cash(DEBT)),
                refused("line", () -> new Aid.Goods(ImmutableList.of())),
                refused("currency", () -> Aid.goods(line("a", TEN), line("b", Money.parse("USD 1.00")))),
                refused("item", () -> GoodsLine.of(" ", 1, "kg", TEN)),
                refused("unit", () -> GoodsLine.of("a", 1, "", TEN)),
                refused("quantity", () -> GoodsLine.of("a", 0, "kg", TEN)),
                refused("unitValue", () -> GoodsLine.of("a", 1, "kg", DEBT)),
                refused("name", () -> new Aid.Service("", 1, TEN)),
                refused("units", () -> new Aid.Service("a", 0, TEN)),
                refused("unitValue", () -> new Aid.Service("a", 1, DEBT)),
                refused("name", () -> new Aid.Voucher("", TEN)),
                refused("value", () -> new Aid.Voucher("a", DEBT)),
                refused("scheme", () -> new Aid.Cover("", 1, TEN)),
                refused("policies", () -> new Aid.Cover("a", 0, TEN)),
                refused("premium", () -> new Aid.Cover("a", 1, DEBT)));
    }

    private static Arguments refused(String part, ThrowingCallable make) {
        return Arguments.of(part, make);
    }

    private static GoodsLine line(String item, Money unitValue) {
        return GoodsLine.of(item, 1, "kg", unitValue);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void create_partOutOfRange_isRefused(String part, ThrowingCallable make) {
        assertThatIllegalArgumentException().isThrownBy(make).withMessageContaining(part);
    }

    @Test
    void withQuantity_other_keepsTheRest() {
        assertThat(line("大米", TEN).withQuantity(7)).isEqualTo(GoodsLine.of("大米", 7, "kg", TEN));
    }

    @Test
    void value_tooLarge_isAnArithmeticError() {
        Aid cover = new Aid.Cover("a", 2, Money.ofFen(Long.MAX_VALUE));

        assertThatThrownBy(cover::value).isInstanceOf(ArithmeticException.class);
    }
}
