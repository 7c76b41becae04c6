package org.unionaid.engine.yaml;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.unionaid.code.Label;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.issue.IssueCollector;
import org.unionaid.engine.issue.Location;
import org.unionaid.identity.DivisionCode;
import org.unionaid.money.Money;

/** Reads pieces of YAML as what they should be; what they are not becomes an issue. */
public final class YamlValues {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?");

    private static final int LAST_YEAR = 9999;
    private final IssueCollector issues;

    /**
     * A reader of values.
     *
     * @param issues  where mistakes are noted
     */
    public YamlValues(IssueCollector issues) {
        this.issues = issues;
    }

    /**
     * Where mistakes are noted.
     *
     * @return the collector
     */
    public IssueCollector issues() {
        return issues;
    }

    /**
     * A mapping.
     *
     * @param node  the piece
     * @param what  what it is, for messages
     * @return the mapping, or empty if it is none
     */
    public Optional<YamlNode.Mapping> mapping(YamlNode node, String what) {
        if (node instanceof YamlNode.Mapping mapping) {
            return Optional.of(mapping);
        }
        return bad(node, what + " must be a mapping", what + " 应为映射");
    }

    /**
     * A mapping with no keys but known ones.
     *
     * @param node  the piece
     * @param what  what it is, for messages
     * @param known  the keys it may have
     * @return the mapping, or empty if it is none
     */
    public Optional<YamlNode.Mapping> mapping(YamlNode node, String what, ImmutableSet<String> known) {
        Optional<YamlNode.Mapping> mapping = mapping(node, what);
        mapping.ifPresent(m -> checkKeys(m, what, known));
        return mapping;
    }

    /**
     * Notes each key that is not known, with the nearest that is.
     *
     * @param mapping  the mapping
     * @param what  what it is, for messages
     * @param known  the keys it may have
     */
    public void checkKeys(YamlNode.Mapping mapping, String what, ImmutableSet<String> known) {
        mapping.keys().forEach((key, at) -> {
            if (!known.contains(key)) {
                issues.unknownWord(
                        IssueCode.UNKNOWN_KEY,
                        at,
                        "'" + key + "' means nothing in " + what + "; known: " + String.join(", ", known),
                        what + " 中没有 '" + key + "' 这一项，可用：" + String.join("、", known),
                        key,
                        known);
            }
        });
    }

    /**
     * The value of a key that must be there.
     *
     * @param mapping  the mapping
     * @param key  the key
     * @param what  what the mapping is, for messages
     * @return the value, or empty if the key is missing
     */
    public Optional<YamlNode> required(YamlNode.Mapping mapping, String key, String what) {
        YamlNode node = mapping.entries().get(key);
        if (node == null) {
            issues.error(
                    IssueCode.MISSING_KEY, mapping.at(), what + " must say '" + key + "'", what + " 缺少 '" + key + "'");
        }
        return Optional.ofNullable(node);
    }

    /**
     * The value of a key that may be there.
     *
     * @param mapping  the mapping
     * @param key  the key
     * @return the value, or empty if the key is missing
     */
    public Optional<YamlNode> optional(YamlNode.Mapping mapping, String key) {
        return Optional.ofNullable(mapping.entries().get(key));
    }

    /**
     * The items of a list.
     *
     * @param node  the piece
     * @param what  what it is, for messages
     * @return the items; none if it is no list
     */
    public ImmutableList<YamlNode> list(YamlNode node, String what) {
        if (node instanceof YamlNode.Sequence sequence) {
            return sequence.items();
        }
        bad(node, what + " must be a list", what + " 应为列表");
        return ImmutableList.of();
    }

    /**
     * The entries of a mapping that may be missing.
     *
     * @param node  the piece, if there is one
     * @param what  what it is, for messages
     * @return the entries; none if there is no mapping
     */
    public ImmutableMap<String, YamlNode> entries(Optional<YamlNode> node, String what) {
        return node.flatMap(n -> mapping(n, what))
                .map(YamlNode.Mapping::entries)
                .orElse(ImmutableMap.of());
    }

    /**
     * A text, number, date or word.
     *
     * @param node  the piece
     * @param what  what it is, for messages
     * @return the scalar, or empty if it is none or null
     */
    public Optional<YamlNode.Scalar> scalar(YamlNode node, String what) {
        if (node instanceof YamlNode.Scalar scalar && !scalar.isNull()) {
            return Optional.of(scalar);
        }
        return bad(node, what + " must be a text", what + " 应为文本");
    }

    /**
     * A text.
     *
     * @param node  the piece
     * @param what  what it is, for messages
     * @return the text, or empty if it is none
     */
    public Optional<String> text(YamlNode node, String what) {
        return scalar(node, what).map(YamlNode.Scalar::text);
    }

    /**
     * A name for people: {@code {zh: …, en: …}}, or one text for both languages.
     *
     * @param node  the piece
     * @param what  what it is, for messages
     * @return the name, or empty if it is none
     */
    public Optional<Label> label(YamlNode node, String what) {
        if (node instanceof YamlNode.Scalar) {
            return text(node, what).map(text -> new Label(text, text));
        }
        return mapping(node, what, ImmutableSet.of("zh", "en")).flatMap(mapping -> {
            Optional<String> zh = required(mapping, "zh", what).flatMap(n -> text(n, what));
            Optional<String> en = required(mapping, "en", what).flatMap(n -> text(n, what));
            return zh.isPresent() && en.isPresent() ? Optional.of(new Label(zh.get(), en.get())) : Optional.empty();
        });
    }

    /**
     * A date, written year-month-day.
     *
     * @param node  the piece
     * @param what  what it is, for messages
     * @return the date, or empty if it is none
     */
    public Optional<LocalDate> date(YamlNode node, String what) {
        return scalar(node, what).flatMap(scalar -> date(scalar.text(), scalar.at(), what));
    }

    /**
     * A date in a text, such as a key.
     *
     * @param text  the text
     * @param at  where it stands
     * @param what  what it is, for messages
     * @return the date, or empty if it is none
     */
    public Optional<LocalDate> date(String text, Location at, String what) {
        Optional<LocalDate> date = parsed(text);
        if (date.isEmpty()) {
            issues.error(
                    IssueCode.BAD_VALUE,
                    at,
                    what + " must be a date such as 2024-01-31, found '" + text + "'",
                    what + " 应为 2024-01-31 形式的日期，写成了 '" + text + "'");
        }
        return date;
    }

    /** The day, of the years 1 to 9999: whoever writes another has slipped. */
    private static Optional<LocalDate> parsed(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            return date.getYear() >= 1 && date.getYear() <= LAST_YEAR ? Optional.of(date) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * A number in plain decimal form, read from its text.
     *
     * @param node  the piece
     * @param what  what it is, for messages
     * @return the number, or empty if it is none
     */
    public Optional<BigDecimal> number(YamlNode node, String what) {
        return scalar(node, what).flatMap(scalar -> {
            if (NUMBER.matcher(scalar.text()).matches()) {
                return Optional.of(new BigDecimal(scalar.text()));
            }
            return bad(scalar, what + " must be a plain number such as 1240.00", what + " 应为 1240.00 形式的普通数字");
        });
    }

    /**
     * A whole number of at least one.
     *
     * @param node  the piece
     * @param what  what it is, for messages
     * @return the number, or empty if it is none
     */
    public Optional<Long> count(YamlNode node, String what) {
        return number(node, what).flatMap(number -> {
            if (number.signum() > 0 && number.scale() == 0 && number.precision() <= 12) {
                return Optional.of(number.longValueExact());
            }
            return bad(node, what + " must be a whole number of at least 1", what + " 应为不小于 1 的整数");
        });
    }

    /**
     * An amount of money in yuan, not negative, with at most two decimals.
     *
     * @param node  the piece
     * @param what  what it is, for messages
     * @return the amount, or empty if it is none
     */
    public Optional<Money> money(YamlNode node, String what) {
        return number(node, what).flatMap(number -> {
            BigDecimal fen = number.movePointRight(2).stripTrailingZeros();
            if (number.signum() < 0 || fen.scale() > 0 || fen.precision() - fen.scale() > 17) {
                return bad(node, what + " must be an amount of yuan such as 6.50", what + " 应为 6.50 形式的金额");
            }
            return Optional.of(Money.ofFen(fen.longValueExact()));
        });
    }

    /**
     * A place: a division code of six digits.
     *
     * @param text  the text, such as a key
     * @param at  where it stands
     * @return the place, or empty if it is none
     */
    public Optional<DivisionCode> place(String text, Location at) {
        try {
            return Optional.of(DivisionCode.of(text));
        } catch (IllegalArgumentException e) {
            issues.error(
                    IssueCode.BAD_VALUE,
                    at,
                    "'" + text + "' is no place: six digits such as 420100",
                    "'" + text + "' 不是行政区划代码（六位数字，如 420100）");
            return Optional.empty();
        }
    }

    /**
     * One of some words: the names of an enum in camel case.
     *
     * @param node  the piece
     * @param what  what it is, for messages
     * @param type  the enum
     * @param <E>  the enum
     * @return the constant, or empty if the word is none of them
     */
    public <E extends Enum<E>> Optional<E> word(YamlNode node, String what, Class<E> type) {
        ImmutableSet<String> words = Arrays.stream(type.getEnumConstants())
                .map(constant -> camel(constant.name()))
                .collect(ImmutableSet.toImmutableSet());
        return scalar(node, what).flatMap(scalar -> {
            for (E constant : type.getEnumConstants()) {
                if (camel(constant.name()).equals(scalar.text())) {
                    return Optional.of(constant);
                }
            }
            issues.unknownWord(
                    IssueCode.BAD_VALUE,
                    scalar.at(),
                    what + " must be one of " + String.join(", ", words) + ", found '" + scalar.text() + "'",
                    what + " 应为 " + String.join("、", words) + " 之一，写成了 '" + scalar.text() + "'",
                    scalar.text(),
                    words);
            return Optional.empty();
        });
    }

    /**
     * Notes that a piece is not what it should be.
     *
     * @param node  the piece
     * @param en  what it should be, in English
     * @param zh  the same in Chinese
     * @param <T>  what it should be
     * @return empty
     */
    public <T> Optional<T> bad(YamlNode node, String en, String zh) {
        boolean scalar = node instanceof YamlNode.Scalar;
        String found = scalar ? node.describe() : node instanceof YamlNode.Sequence ? "列表" : "映射";
        issues.error(IssueCode.BAD_VALUE, node.at(), en + ", found " + node.describe(), zh + "，遇到 " + found);
        return Optional.empty();
    }

    private static String camel(String constant) {
        StringBuilder word = new StringBuilder();
        for (String part : constant.toLowerCase(Locale.ROOT).split("_", -1)) {
            word.append(word.length() == 0 ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return word.toString();
    }
}
