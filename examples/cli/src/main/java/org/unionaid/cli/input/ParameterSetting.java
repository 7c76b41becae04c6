package org.unionaid.cli.input;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.unionaid.code.Label;
import org.unionaid.engine.policy.Overlay;
import org.unionaid.engine.policy.Parameter;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.value.Fraction;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.value.Unit;
import org.unionaid.engine.value.Value;
import org.unionaid.identity.DivisionCode;

/**
 * A parameter set to another value on the command line.
 *
 * @param name  the parameter
 * @param value  its value
 * @param from  the day from which it holds, until the next value; all days and places if empty
 */
public record ParameterSetting(String name, Value value, Optional<LocalDate> from) {
    private static final String OPTION = "--set";

    /**
     * Reads {@code name=value} or {@code name=value@day}.
     *
     * @param text  the name of a parameter of the policy and a number in its unit; yuan for money, {@code 80%} for a share
     * @param policy  the policy
     * @return the setting
     * @throws InputException if the policy has no such parameter, or it is no such number
     */
    public static ParameterSetting read(String text, Policy policy) {
        int equals = text.indexOf('=');
        if (equals < 0) {
            throw new InputException(
                    OPTION,
                    Label.of(
                            "'" + text + "' 应写作 名称=数值，如 L=1240.00",
                            "'" + text + "' must be name=value, such as L=1240.00"));
        }
        String name = text.substring(0, equals).strip();
        Parameter parameter = policy.parameters().get(name);
        if (parameter == null) {
            throw InputException.unknownWord(
                    OPTION,
                    Label.of(
                            "政策 " + policy.id() + " 没有参数 '" + name + "'",
                            "policy " + policy.id() + " has no parameter '" + name + "'"),
                    name,
                    policy.parameters().keySet());
        }
        String said = text.substring(equals + 1).strip();
        int at = said.lastIndexOf('@');
        return new ParameterSetting(
                name,
                value(parameter, at < 0 ? said : said.substring(0, at).strip()),
                at < 0
                        ? Optional.empty()
                        : Optional.of(day(said.substring(at + 1).strip())));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new InputException(
                    OPTION,
                    Label.of("'" + text + "' 应为日期，如 2024-07-01", "'" + text + "' must be a day such as 2024-07-01"));
        }
    }

    private static Value value(Parameter parameter, String text) {
        boolean percent = text.endsWith("%");
        String number = percent ? text.substring(0, text.length() - 1) : text;
        boolean readable = parameter.type().kind() == Type.Kind.QUANTITY && number.matches("-?\\d{1,15}(\\.\\d{1,9})?");
        if (!readable) {
            throw new InputException(
                    OPTION,
                    Label.of(
                            "'" + text + "' 不是参数 '" + parameter.name() + "' 的数值，其类型为 " + parameter.type(),
                            "'" + text + "' is no value of '" + parameter.name() + "', which is " + parameter.type()
                                    + " and is set by a plain number"));
        }
        Unit unit = parameter.type().unit();
        Fraction amount = Fraction.of(new BigDecimal(number));
        if (unit.money() == 1) {
            amount = amount.times(Fraction.of(100));
        } else if (percent) {
            amount = amount.dividedBy(Fraction.of(100));
        }
        return new Value.Quantity(amount, unit);
    }

    /**
     * Adds this to an overlay.
     *
     * @param overlay  the overlay, not null
     * @param place  the place for which a value from a day on is meant, not null
     * @return a longer one
     */
    public Overlay onto(Overlay overlay, DivisionCode place) {
        return from.map(day -> overlay.parameter(name, place, day, value))
                .orElseGet(() -> overlay.parameter(name, value));
    }
}
