package org.unionaid.engine.fast;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unionaid.engine.policy.Benefit;
import org.unionaid.engine.policy.Criterion;
import org.unionaid.engine.policy.Limit;
import org.unionaid.engine.policy.OneOf;
import org.unionaid.engine.policy.Program;
import org.unionaid.engine.policy.Stacking;

/** Turns programs into what can write itself as code: all that bears on kind, cap and award for one who had nothing before. */
final class ProgramLowering {
    private final Lowering lowering;
    private final Stacking stacking;

    ProgramLowering(Lowering lowering, Stacking stacking) {
        this.lowering = lowering;
        this.stacking = stacking;
    }

    ProgramCode code(int index, Program program) {
        ImmutableList.Builder<Num> limits = ImmutableList.builder();
        ImmutableList.Builder<Num> needed = ImmutableList.builder();
        ImmutableList<Limit> all = ImmutableList.<Limit>builder()
                .addAll(program.limits())
                .addAll(stacking.limitsOf(program.id()))
                .build();
        for (Limit limit : all) {
            if (limit.most() instanceof Limit.Sum sum) {
                (limit.soft() ? needed : limits).add(lowering.num(sum.amount()));
            }
        }
        Optional<Num> award = Optional.empty();
        Optional<Num> cap = Optional.empty();
        if (program.benefit() instanceof Benefit.Amount amount) {
            cap = Optional.of(lowering.num(amount.cap()));
            award = amount.award().map(lowering::num);
            amount.monthly()
                    .ifPresent(monthly -> needed.add(lowering.num(monthly.perMonth()), lowering.num(monthly.months())));
        }
        Optional<Given.Thing> thing = cap.isPresent() ? Optional.empty() : Optional.of(thing(program.benefit()));
        Given given = new Given(cap, award, thing, limits.build(), needed.build(), groups(program));
        return new ProgramCode(index, criterion(program.eligible()), given);
    }

    private Given.Thing thing(Benefit benefit) {
        if (benefit instanceof Benefit.Goods goods) {
            return new Given.Thing(goods.lines().stream()
                    .map(line -> new Given.Line(lowering.num(line.quantity()), lowering.num(line.unitValue())))
                    .collect(ImmutableList.toImmutableList()));
        }
        if (benefit instanceof Benefit.Service service) {
            return new Given.Thing(
                    ImmutableList.of(new Given.Line(lowering.num(service.units()), lowering.num(service.unitValue()))));
        }
        Benefit.Cover cover = (Benefit.Cover) benefit;
        if (cover.from().isPresent() || cover.to().isPresent()) {
            throw new Unsupported("cover with days of its own");
        }
        return new Given.Thing(
                ImmutableList.of(new Given.Line(lowering.num(cover.policies()), lowering.num(cover.premium()))));
    }

    private ImmutableList<Truth> groups(Program program) {
        return stacking.groupsOf(program.id()).stream()
                .map(OneOf::when)
                .flatMap(Optional::stream)
                .map(lowering::truth)
                .collect(ImmutableList.toImmutableList());
    }

    private Truth criterion(Criterion criterion) {
        if (criterion instanceof Criterion.Condition condition) {
            return lowering.truth(condition.expr());
        }
        if (criterion instanceof Criterion.AllOf all) {
            return new Joined(true, criteria(all.parts()));
        }
        if (criterion instanceof Criterion.AtLeast some) {
            return some.count() == 1
                    ? new Joined(false, criteria(some.parts()))
                    : new Joined.AtLeast(some.count(), criteria(some.parts()));
        }
        if (criterion instanceof Criterion.NoneOf none) {
            return new Truth.Not(criterion(none.part()));
        }
        return new Truth.Constant(true);
    }

    private ImmutableList<Truth> criteria(ImmutableList<Criterion> parts) {
        return parts.stream().map(this::criterion).collect(ImmutableList.toImmutableList());
    }
}
