package org.unionaid.engine.explanation;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import org.unionaid.code.Label;
import org.unionaid.code.Language;
import org.unionaid.engine.catalog.CodeList;
import org.unionaid.engine.value.Unit;
import org.unionaid.engine.value.Value;

/** Writes values for people: amounts with their unit, codes by their names. */
final class ValueText {
    private static final ImmutableMap<Unit, Label> UNITS = ImmutableMap.of(
            Unit.MONEY, new Label("元", "yuan"),
            Unit.MONEY_PER_MONTH, new Label("元/月", "yuan a month"),
            Unit.MONTHS, new Label("个月", "months"),
            Unit.DAYS, new Label("天", "days"));

    private final ImmutableMap<String, CodeList> codeLists;
    private final Language language;

    ValueText(ImmutableMap<String, CodeList> codeLists, Language language) {
        this.codeLists = codeLists;
        this.language = language;
    }

    String of(Value value) {
        if (value instanceof Value.Quantity quantity) {
            return of(quantity);
        }
        if (value instanceof Value.Coded coded) {
            return Optional.ofNullable(codeLists.get(coded.type()))
                    .flatMap(list -> Optional.ofNullable(list.labels().get(coded.code())))
                    .map(label -> label.in(language))
                    .orElse(coded.code());
        }
        if (value instanceof Value.Truth truth) {
            return zh() ? (truth.value() ? "是" : "否") : (truth.value() ? "yes" : "no");
        }
        if (value.equals(Value.NONE)) {
            return zh() ? "无" : "none";
        }
        return value.toString();
    }

    private String of(Value.Quantity quantity) {
        Unit unit = quantity.unit();
        String number = unit.money() == 1
                ? String.format(
                        Locale.ROOT, "%,.2f", quantity.amount().toDecimal(4).movePointLeft(2))
                : quantity.amount().isWhole()
                        ? quantity.amount().toString()
                        : quantity.amount().toDecimal(4).stripTrailingZeros().toPlainString();
        if (unit.equals(Unit.NUMBER)) {
            return number;
        }
        Label name = UNITS.getOrDefault(unit, new Label(unit.toString(), unit.toString()));
        return number + " " + name.in(language);
    }

    private boolean zh() {
        return language == Language.ZH;
    }
}
