package org.unionaid.engine.decision;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.unionaid.code.Label;
import org.unionaid.engine.policy.Benefit;
import org.unionaid.engine.policy.Program;
import org.unionaid.money.Money;
import org.unionaid.program.Aid;
import org.unionaid.program.GoodsLine;
import org.unionaid.time.DateRange;

/** Evaluates what a program gives. Empty if it cannot be told, or comes to nothing; the tally says why. */
final class GiftReader {
    private final Program program;
    private final Formulas formulas;
    private final Tally tally;
    private final DateRange period;

    GiftReader(Program program, Formulas formulas, Tally tally, DateRange period) {
        this.program = program;
        this.formulas = formulas;
        this.tally = tally;
        this.period = period;
    }

    Optional<Gift> read() {
        if (program.benefit() instanceof Benefit.Amount amount) {
            return amount(amount);
        }
        if (program.benefit() instanceof Benefit.Goods goods) {
            return goods(goods);
        }
        return program.benefit() instanceof Benefit.Service service
                ? service(service)
                : cover((Benefit.Cover) program.benefit());
    }

    private Optional<Gift> amount(Benefit.Amount amount) {
        Optional<Money> cap = formulas.money(amount.cap(), "cap");
        Optional<Money> award = amount.award().flatMap(expr -> formulas.notNegative(expr, "award"));
        if (cap.isEmpty()) {
            return Optional.empty();
        }
        if (!cap.get().isPositive()) {
            return nothing(new Label("核算上限为零", "the cap comes to nothing"));
        }
        Optional<Terms.Monthly> monthly = amount.monthly().flatMap(this::monthly);
        return award.isPresent() == amount.award().isPresent()
                ? Optional.of(new Gift(
                        aid(amount, cap.get()), award.map(money -> aid(amount, money)), monthly, Optional.empty()))
                : Optional.empty();
    }

    private Optional<Terms.Monthly> monthly(Benefit.Monthly monthly) {
        Optional<Money> perMonth = formulas.notNegative(monthly.perMonth(), "perMonth");
        OptionalLong months = formulas.whole(monthly.months(), "months");
        return perMonth.isPresent() && months.isPresent()
                ? Optional.of(new Terms.Monthly(perMonth.get(), months.getAsLong()))
                : Optional.empty();
    }

    private Optional<Gift> goods(Benefit.Goods goods) {
        ImmutableList.Builder<GoodsLine> lines = ImmutableList.builder();
        boolean known = true;
        for (Benefit.Line line : goods.lines()) {
            OptionalLong quantity = formulas.whole(line.quantity(), "quantity");
            Optional<Money> unitValue = formulas.notNegative(line.unitValue(), "unitValue");
            known &= quantity.isPresent() && unitValue.isPresent();
            if (quantity.isPresent() && quantity.getAsLong() > 0 && unitValue.isPresent()) {
                lines.add(GoodsLine.of(line.item(), quantity.getAsLong(), line.unit(), unitValue.get()));
            }
        }
        ImmutableList<GoodsLine> all = lines.build();
        if (!known) {
            return Optional.empty();
        }
        return all.isEmpty()
                ? nothing(new Label("核算数量为零", "the quantity comes to nothing"))
                : worth(all).map(Gift::thing);
    }

    private Optional<Aid> worth(ImmutableList<GoodsLine> lines) {
        BigInteger worth = lines.stream()
                .map(line -> worth(line.quantity(), line.unitValue()))
                .reduce(BigInteger.ZERO, BigInteger::add);
        return formulas.isHeld(worth, "value") ? Optional.of(new Aid.Goods(lines)) : Optional.empty();
    }

    private static BigInteger worth(long number, Money each) {
        return BigInteger.valueOf(number).multiply(BigInteger.valueOf(each.fen()));
    }

    private Optional<Gift> service(Benefit.Service service) {
        OptionalLong units = formulas.whole(service.units(), "units");
        Optional<Money> unitValue = formulas.notNegative(service.unitValue(), "unitValue");
        if (units.isEmpty() || unitValue.isEmpty()) {
            return Optional.empty();
        }
        if (units.getAsLong() < 1) {
            return nothing(new Label("核算数量为零", "the quantity comes to nothing"));
        }
        return !formulas.isHeld(worth(units.getAsLong(), unitValue.get()), "value")
                ? Optional.empty()
                : Optional.of(Gift.thing(new Aid.Service(service.name(), units.getAsLong(), unitValue.get())));
    }

    private Optional<Gift> cover(Benefit.Cover cover) {
        OptionalLong policies = formulas.whole(cover.policies(), "policies");
        Optional<Money> premium = formulas.notNegative(cover.premium(), "premium");
        boolean dated = cover.from().isPresent() || cover.to().isPresent();
        Optional<LocalDate> from = cover.from().isEmpty()
                ? Optional.of(period.start())
                : cover.from().flatMap(formulas::day);
        Optional<LocalDate> to =
                cover.to().isEmpty() ? Optional.of(period.last()) : cover.to().flatMap(formulas::day);
        if (policies.isEmpty() || premium.isEmpty() || from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (policies.getAsLong() < 1 || from.get().isAfter(to.get())) {
            return nothing(new Label("没有可保障的期间或份数", "no days or no policies of cover"));
        }
        if (!formulas.isHeld(worth(policies.getAsLong(), premium.get()), "value")) {
            return Optional.empty();
        }
        Aid aid = new Aid.Cover(cover.scheme(), policies.getAsLong(), premium.get());
        Optional<DateRange> days = dated ? Optional.of(DateRange.ofClosed(from.get(), to.get())) : Optional.empty();
        return Optional.of(new Gift(aid, Optional.of(aid), Optional.empty(), days));
    }

    private Optional<Gift> nothing(Label title) {
        tally.refuse(Reason.NOTHING_TO_GRANT, title, program.provenance());
        return Optional.empty();
    }

    static Aid aid(Benefit.Amount amount, Money money) {
        return amount.voucher()
                .<Aid>map(name -> new Aid.Voucher(name.zh(), money))
                .orElseGet(() -> new Aid.Cash(money));
    }
}
