package org.unionaid.engine.verification;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigInteger;
import java.util.List;
import java.util.function.BinaryOperator;

/** Numbers: sums, products, quotients, the least and greatest, rounding, bands. */
final class ArithmeticRules {
    private ArithmeticRules() {}

    static ImmutableMap<String, Rule> all() {
        return ImmutableMap.<String, Rule>builder()
                .put("plus", onTwo(claim -> sum(claim, false)))
                .put("minus", onTwo(claim -> sum(claim, true)))
                .put("times", onTwo(ArithmeticRules::product))
                .put("divide", onTwo(ArithmeticRules::quotient))
                .put(
                        "negate",
                        Rule.of(claim -> Rule.needing(
                                claim.every("of"), () -> negated(claim.of("of").number()))))
                .put("least", Rule.of(claim -> extreme(claim.every(""), true)))
                .put("greatest", Rule.of(claim -> extreme(claim.every(""), false)))
                .put("round", Rule.of(claim -> Rule.needing(claim.every("of"), () -> rounded(claim))))
                .put("bands", Rule.of(ArithmeticRules::bands))
                .buildOrThrow();
    }

    private interface Calculation {
        Told of(Claim claim);
    }

    private static Rule onTwo(Calculation calculation) {
        return Rule.of(claim ->
                Rule.needing(ImmutableList.of(claim.of("left"), claim.of("right")), () -> calculation.of(claim)));
    }

    private static Told sum(Claim claim, boolean minus) {
        Told left = claim.of("left");
        if (left.toString().startsWith("date:")) {
            return CalendarRules.shifted(claim, minus);
        }
        Told.Amount one = left.number();
        Told.Amount other = claim.of("right").number();
        if (!one.units().equals(other.units())) {
            throw new BrokenReceiptException("units that cannot be added", "单位不能相加");
        }
        return new Told.Amount(one.amount().plus(minus ? other.amount().negated() : other.amount()), one.units());
    }

    private static Told product(Claim claim) {
        Told.Amount one = claim.of("left").number();
        Told.Amount other = claim.of("right").number();
        return new Told.Amount(one.amount().times(other.amount()), Units.times(one.units(), other.units()));
    }

    private static Told quotient(Claim claim) {
        Told.Amount one = claim.of("left").number();
        Told.Amount other = claim.of("right").number();
        return other.amount().above().signum() == 0
                ? claim.failed("DIVISION_BY_ZERO")
                : new Told.Amount(
                        one.amount().times(other.amount().inverse()), Units.dividedBy(one.units(), other.units()));
    }

    private static Told negated(Told.Amount number) {
        return new Told.Amount(number.amount().negated(), number.units());
    }

    static Told extreme(List<Told> operands, boolean least) {
        return Rule.needing(operands, () -> {
            BinaryOperator<Told> better = (a, b) -> least == compare(b, a) < 0 && compare(b, a) != 0 ? b : a;
            return operands.stream().reduce(better).orElse(Told.Word.NONE);
        });
    }

    /** The order of two numbers or two days; days as written sort as they follow each other. */
    static int compare(Told one, Told other) {
        return one instanceof Told.Amount number
                ? number.amount().compareTo(other.number().amount())
                : CalendarRules.day(one).compareTo(CalendarRules.day(other));
    }

    /** The multiple of the step on the side that the mode names. */
    private static Told rounded(Claim claim) {
        Told.Amount value = claim.of("of").number();
        Ratio step = Told.parse(claim.detail("step")).number().amount();
        Ratio steps = value.amount().times(step.inverse());
        BigInteger below = steps.floor();
        if (steps.isWhole()) {
            return value;
        }
        Ratio beyond = steps.plus(new Ratio(below.negate(), BigInteger.ONE));
        int half = beyond.times(Ratio.of(2)).compareTo(Ratio.of(1));
        boolean positive = steps.above().signum() > 0;
        boolean up = switch (claim.detail("mode")) {
            case "UP" -> positive;
            case "DOWN" -> !positive;
            case "CEILING" -> true;
            case "FLOOR" -> false;
            case "HALF_UP" -> half > 0 || (half == 0 && positive);
            case "HALF_DOWN" -> half > 0 || (half == 0 && !positive);
            case "HALF_EVEN" -> half > 0 || (half == 0 && below.testBit(0));
            default -> throw new BrokenReceiptException("no such rounding", "没有这种舍入方式");
        };
        BigInteger whole = up ? below.add(BigInteger.ONE) : below;
        return new Told.Amount(new Ratio(whole, BigInteger.ONE).times(step), value.units());
    }

    /** Each part of the base that lies in a band, at the band's rate. */
    private static Told bands(Claim claim) {
        return Rule.needing(claim.every(""), () -> {
            Told.Amount base = claim.of("of").number();
            Ratio sum = Ratio.ZERO;
            Ratio from = Ratio.ZERO;
            int count = claim.every("rate ").size();
            for (int i = 1; i <= count; i++) {
                boolean open = claim.find("up to " + i).isEmpty();
                Ratio to =
                        open ? base.amount() : claim.of("up to " + i).number().amount();
                if (!open && to.compareTo(from) < 0) {
                    return claim.failed("BAD_TABLE");
                }
                Ratio end = to.compareTo(base.amount()) < 0 ? to : base.amount();
                if (end.compareTo(from) > 0) {
                    Ratio part = end.plus(from.negated());
                    sum = sum.plus(part.times(claim.of("rate " + i).number().amount()));
                }
                from = to;
            }
            return new Told.Amount(sum, base.units());
        });
    }
}
