package org.unionaid.disbursement;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import org.unionaid.money.Money;
import org.unionaid.program.Aid;
import org.unionaid.program.GoodsLine;

/** An aid divided evenly into parts that sum to it exactly, the larger first; a part of nothing is empty. */
final class Instalments {

    private final int parts;

    private Instalments(int parts) {
        this.parts = parts;
    }

    static ImmutableList<Optional<Aid>> of(Aid aid, int parts) {
        Instalments instalments = new Instalments(parts);
        return aid.match(
                cash -> instalments.ofMoney(cash.amount(), Aid.Cash::new),
                goods -> instalments.ofGoods(goods),
                service -> instalments.ofCount(
                        service.units(), units -> new Aid.Service(service.name(), units, service.unitValue())),
                voucher -> instalments.ofMoney(voucher.value(), value -> new Aid.Voucher(voucher.name(), value)),
                cover -> instalments.ofCount(
                        cover.policies(), policies -> new Aid.Cover(cover.scheme(), policies, cover.premium())));
    }

    private ImmutableList<Optional<Aid>> ofMoney(Money amount, Function<Money, Aid> aid) {
        return amount.split(parts).stream()
                .map(part -> part.isPositive() ? Optional.of(aid.apply(part)) : Optional.<Aid>empty())
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Optional<Aid>> ofCount(long count, LongFunction<Aid> aid) {
        return each(i -> share(count, i) > 0 ? Optional.of(aid.apply(share(count, i))) : Optional.empty());
    }

    private ImmutableList<Optional<Aid>> ofGoods(Aid.Goods goods) {
        return each(i -> {
            ImmutableList<GoodsLine> lines = goods.lines().stream()
                    .filter(line -> share(line.quantity(), i) > 0)
                    .map(line -> GoodsLine.of(line.item(), share(line.quantity(), i), line.unit(), line.unitValue()))
                    .collect(ImmutableList.toImmutableList());
            return lines.isEmpty() ? Optional.empty() : Optional.of(new Aid.Goods(lines));
        });
    }

    private ImmutableList<Optional<Aid>> each(IntFunction<Optional<Aid>> part) {
        return IntStream.range(0, parts).mapToObj(part).collect(ImmutableList.toImmutableList());
    }

    private long share(long count, int index) {
        return count / parts + (index < count % parts ? 1 : 0);
    }
}
