package org.unionaid.engine.entitlement;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unionaid.code.Label;
import org.unionaid.engine.decision.Room;
import org.unionaid.engine.policy.Over;
import org.unionaid.entitlement.Adjustment;
import org.unionaid.money.Money;

/**
 * Holds an amount asked for to every limit: cut where a limit trims, refused where one refuses, let through with a warning where
 * a reason lifts it. The order of the limits does not matter.
 */
final class Squeeze {
    private final Money asked;
    private final boolean divisible;
    private final boolean reasoned;
    private final List<Room> lifted = new ArrayList<>();
    private Optional<Room> refusing = Optional.empty();
    private Optional<Room> tightest = Optional.empty();
    private Money most;

    /** What came of it: the cap in force, and either the award with its adjustments or the limit that refuses. */
    record Result(Money cap, Money award, ImmutableList<Adjustment> adjustments, Optional<Room> refusedBy) {}

    private Squeeze(Money asked, Money cap, boolean divisible, boolean reasoned) {
        this.asked = asked;
        this.most = cap;
        this.divisible = divisible;
        this.reasoned = reasoned;
    }

    /**
     * Holds an amount to limits.
     *
     * @param asked  the amount, or the value of a thing
     * @param cap  the most that can be granted at all
     * @param rooms  what is left of each limit
     * @param divisible  whether it can be cut: money can, things cannot
     * @param reasoned  whether the officer gave a reason to go beyond soft limits
     */
    static Result of(Money asked, Money cap, ImmutableList<Room> rooms, boolean divisible, boolean reasoned) {
        Squeeze squeeze = new Squeeze(asked, cap, divisible, reasoned);
        rooms.forEach(squeeze::hold);
        return squeeze.result();
    }

    private void hold(Room room) {
        Money left = room.left().orElse(asked);
        boolean over = asked.compareTo(left) > 0;
        if (room.soft() && (reasoned || room.over() == Over.WARN)) {
            lifted.add(room);
            return;
        }
        if (left.compareTo(most) < 0 || (tightest.isEmpty() && left.equals(most))) {
            tightest = Optional.of(room);
        }
        most = most.min(left);
        if (over && refusing.isEmpty() && (room.over() == Over.REFUSE || !divisible)) {
            refusing = Optional.of(room);
        }
    }

    private Result result() {
        boolean refused = refusing.isPresent() || (asked.isPositive() && !most.isPositive());
        if (refused) {
            return new Result(most, Money.ZERO, ImmutableList.of(), refusing.or(() -> tightest));
        }
        Money award = asked.min(most);
        ImmutableList.Builder<Adjustment> steps = ImmutableList.builder();
        if (award.compareTo(asked) < 0) {
            steps.add(
                    Adjustment.of(EntitlementResult.TRIMMED_TO_CAP, above(asked, tightest, most), award.minus(asked)));
        }
        for (Room room : lifted) {
            Money left = room.left().orElse(award);
            if (award.compareTo(left) > 0) {
                steps.add(warning(room, award, left));
            }
        }
        return new Result(most, award, steps.build(), Optional.empty());
    }

    private Adjustment warning(Room room, Money award, Money left) {
        Label above = above(award, Optional.of(room), left);
        return reasoned
                ? Adjustment.of(
                        EntitlementResult.SOFT_LIMIT_EXCEEDED,
                        new Label(above.zh() + "，已说明理由", above.en() + "; a reason is given"),
                        Money.ZERO)
                : Adjustment.of(
                        EntitlementResult.REASON_WANTED,
                        new Label(above.zh() + "，须说明理由", above.en() + "; a reason is wanted"),
                        Money.ZERO);
    }

    static Label above(Money asked, Optional<Room> room, Money left) {
        Money over = asked.minus(left);
        Optional<Label> title = room.filter(it -> !it.limit().equals(Room.CAP)).map(Room::title);
        return new Label(
                "核定额 " + asked.toGroupedString() + " 元超过"
                        + title.map(it -> "“" + it.zh() + "”可用额度").orElse("上限") + " " + left.toGroupedString()
                        + " 元，超出 " + over.toGroupedString() + " 元",
                "the proposed award of " + asked.toGroupedString() + " yuan is " + over.toGroupedString()
                        + " yuan above "
                        + title.map(it -> "what is left of '" + it.en() + "',").orElse("the cap of")
                        + " " + left.toGroupedString() + " yuan");
    }
}
