package org.unionaid.engine.prepared;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.unionaid.engine.allocation.AllocationMethod;
import org.unionaid.engine.catalog.Fact;
import org.unionaid.engine.catalog.Formula;
import org.unionaid.engine.facts.Catalog;
import org.unionaid.engine.value.Fraction;
import org.unionaid.money.Money;
import org.unionaid.time.MonthRange;

/** The types in a policy that are no records, or that are looked up instead of made; what parts they are told by. */
enum PlainType {
    LIST,
    SET,
    SORTED_MAP,
    MAP,
    TABLE,
    OPTIONAL,
    OPTIONAL_INT,
    OPTIONAL_LONG,
    DATE,
    MONTHS,
    MONEY,
    FRACTION,
    FACT,
    FORMULA,
    ALLOCATION_METHOD;

    /** The type of a value, unless that is an enumeration or a record told by its components. */
    static Optional<PlainType> of(Object value) {
        if (value instanceof ImmutableList) {
            return Optional.of(LIST);
        } else if (value instanceof ImmutableSet) {
            return Optional.of(SET);
        } else if (value instanceof ImmutableSortedMap) {
            return Optional.of(SORTED_MAP);
        } else if (value instanceof ImmutableMap) {
            return Optional.of(MAP);
        } else if (value instanceof ImmutableTable) {
            return Optional.of(TABLE);
        } else if (value instanceof Optional) {
            return Optional.of(OPTIONAL);
        } else if (value instanceof OptionalInt) {
            return Optional.of(OPTIONAL_INT);
        } else if (value instanceof OptionalLong) {
            return Optional.of(OPTIONAL_LONG);
        } else if (value instanceof LocalDate) {
            return Optional.of(DATE);
        } else if (value instanceof MonthRange) {
            return Optional.of(MONTHS);
        } else if (value instanceof Money) {
            return Optional.of(MONEY);
        } else if (value instanceof Fraction) {
            return Optional.of(FRACTION);
        } else if (value instanceof Fact) {
            return Optional.of(FACT);
        } else if (value instanceof Formula) {
            return Optional.of(FORMULA);
        } else if (value instanceof AllocationMethod) {
            return Optional.of(ALLOCATION_METHOD);
        }
        return Optional.empty();
    }

    /** The parts of a value of this type. */
    ImmutableList<Object> parts(Object value) {
        return switch (this) {
            case LIST, SET -> ImmutableList.copyOf((Collection<?>) value);
            case SORTED_MAP, MAP -> entries((Map<?, ?>) value);
            case TABLE -> cells((Table<?, ?, ?>) value);
            case OPTIONAL -> ImmutableList.copyOf(((Optional<?>) value).stream().iterator());
            case OPTIONAL_INT ->
                ImmutableList.copyOf(((OptionalInt) value).stream().iterator());
            case OPTIONAL_LONG ->
                ImmutableList.copyOf(((OptionalLong) value).stream().iterator());
            case DATE ->
                ImmutableList.of(
                        ((LocalDate) value).getYear(),
                        ((LocalDate) value).getMonthValue(),
                        ((LocalDate) value).getDayOfMonth());
            case MONTHS -> months((MonthRange) value);
            case MONEY -> ImmutableList.of(((Money) value).fen());
            case FRACTION ->
                ImmutableList.of(
                        ((Fraction) value).numerator().toString(),
                        ((Fraction) value).denominator().toString());
            case FACT -> ImmutableList.of(((Fact) value).receiver(), ((Fact) value).name());
            case FORMULA -> ImmutableList.of(((Formula) value).name());
            case ALLOCATION_METHOD -> ImmutableList.of(((AllocationMethod) value).name());
        };
    }

    /** The value of this type that has these parts. */
    Object make(List<Object> parts, Catalog catalog) {
        return switch (this) {
            case LIST -> ImmutableList.copyOf(parts);
            case SET -> ImmutableSet.copyOf(parts);
            case SORTED_MAP -> sorted(parts);
            case MAP -> map(parts);
            case TABLE -> table(parts);
            case OPTIONAL -> parts.isEmpty() ? Optional.empty() : Optional.of(parts.get(0));
            case OPTIONAL_INT -> parts.isEmpty() ? OptionalInt.empty() : OptionalInt.of(number(parts, 0));
            case OPTIONAL_LONG -> parts.isEmpty() ? OptionalLong.empty() : OptionalLong.of((Long) parts.get(0));
            case DATE -> LocalDate.of(number(parts, 0), number(parts, 1), number(parts, 2));
            case MONTHS ->
                parts.size() > 2 ? MonthRange.of(month(parts, 0), month(parts, 2)) : MonthRange.from(month(parts, 0));
            case MONEY -> Money.ofFen((Long) parts.get(0));
            case FRACTION -> Fraction.of(new BigInteger(text(parts, 0)), new BigInteger(text(parts, 1)));
            case FACT -> catalog.findFact(text(parts, 0), text(parts, 1)).orElseThrow(UnknownInCatalog::new);
            case FORMULA -> catalog.findFormula(text(parts, 0)).orElseThrow(UnknownInCatalog::new);
            case ALLOCATION_METHOD ->
                Optional.ofNullable(catalog.allocationMethods().get(text(parts, 0)))
                        .orElseThrow(UnknownInCatalog::new);
        };
    }

    /** The catalog at hand lacks a fact, formula or method that the policy was compiled with. */
    static final class UnknownInCatalog extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnknownInCatalog() {
            super("the catalog does not have it", null, false, false);
        }
    }

    private static ImmutableList<Object> entries(Map<?, ?> map) {
        ImmutableList.Builder<Object> parts = ImmutableList.builder();
        map.forEach((key, value) -> parts.add(key, value));
        return parts.build();
    }

    private static ImmutableList<Object> cells(Table<?, ?, ?> table) {
        ImmutableList.Builder<Object> parts = ImmutableList.builder();
        table.rowMap().forEach((row, cells) -> cells.forEach((column, value) -> parts.add(row, column, value)));
        return parts.build();
    }

    private static ImmutableList<Object> months(MonthRange months) {
        ImmutableList.Builder<Object> parts = ImmutableList.builder();
        parts.add(months.from().getYear(), months.from().getMonthValue());
        months.to().ifPresent(last -> parts.add(last.getYear(), last.getMonthValue()));
        return parts.build();
    }

    private static ImmutableMap<Object, Object> map(List<Object> parts) {
        ImmutableMap.Builder<Object, Object> map = ImmutableMap.builder();
        for (int i = 0; i < parts.size(); i += 2) {
            map.put(parts.get(i), parts.get(i + 1));
        }
        return map.buildOrThrow();
    }

    /** All sorted maps of a policy are by day. */
    private static ImmutableSortedMap<LocalDate, Object> sorted(List<Object> parts) {
        ImmutableSortedMap.Builder<LocalDate, Object> map = ImmutableSortedMap.naturalOrder();
        for (int i = 0; i < parts.size(); i += 2) {
            map.put((LocalDate) parts.get(i), parts.get(i + 1));
        }
        return map.buildOrThrow();
    }

    private static ImmutableTable<Object, Object, Object> table(List<Object> parts) {
        ImmutableTable.Builder<Object, Object, Object> table = ImmutableTable.builder();
        for (int i = 0; i < parts.size(); i += 3) {
            table.put(parts.get(i), parts.get(i + 1), parts.get(i + 2));
        }
        return table.buildOrThrow();
    }

    private static String text(List<Object> parts, int index) {
        return (String) parts.get(index);
    }

    private static int number(List<Object> parts, int index) {
        return Math.toIntExact((Long) parts.get(index));
    }

    private static YearMonth month(List<Object> parts, int index) {
        return YearMonth.of(number(parts, index), number(parts, index + 1));
    }
}
