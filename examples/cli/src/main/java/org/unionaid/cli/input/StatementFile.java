package org.unionaid.cli.input;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.unionaid.code.Label;
import org.unionaid.engine.issue.Location;
import org.unionaid.identity.DisbursementId;
import org.unionaid.identity.EventId;
import org.unionaid.money.Money;
import org.unionaid.payment.StatementDirection;
import org.unionaid.payment.StatementLine;

/**
 * A bank statement as CSV (银行回单): a first line that names the columns, then a movement a line.
 *
 * <p>Columns, in any order, by their English or Chinese names: {@code id} 流水号, {@code on} 日期, {@code disbursement} 发放编号,
 * {@code amount} 金额, and, if money came back, {@code direction} 方向 with {@code PAID} 付款 or {@code RETURNED} 退回.
 */
public final class StatementFile {
    private static final ImmutableMap<String, String> COLUMNS = ImmutableMap.<String, String>builder()
            .put("流水号", "id")
            .put("日期", "on")
            .put("发放编号", "disbursement")
            .put("金额", "amount")
            .put("方向", "direction")
            .put("原因", "reason")
            .buildOrThrow();
    private static final ImmutableList<String> REQUIRED = ImmutableList.of("id", "on", "disbursement", "amount");
    private static final ImmutableMap<String, StatementDirection> DIRECTIONS = ImmutableMap.of(
            "", StatementDirection.PAID,
            "PAID", StatementDirection.PAID,
            "付款", StatementDirection.PAID,
            "RETURNED", StatementDirection.RETURNED,
            "退回", StatementDirection.RETURNED,
            "FAILED", StatementDirection.FAILED,
            "失败", StatementDirection.FAILED);

    /** What may be somebody's card or identity number in the wrong column. */
    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]{11,}");

    private StatementFile() {}

    /**
     * Reads a statement.
     *
     * @param file  the file, UTF-8, not null
     * @return its lines in order
     * @throws InputException if there is no such file, a column is missing or not known, or a value cannot be read
     */
    public static ImmutableList<StatementLine> read(Path file) {
        String text = TextFiles.read(file);
        try (MappingIterator<String[]> rows = CsvMapper.builder()
                .enable(CsvParser.Feature.WRAP_AS_ARRAY)
                .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
                .build()
                .readerFor(String[].class)
                .readValues(text)) {
            if (!rows.hasNext()) {
                throw new InputException(
                        new Location(file.toString(), 1, 1),
                        Label.of(
                                "为空，首行应为 " + String.join(",", REQUIRED),
                                "is empty, expected a first line " + String.join(",", REQUIRED)));
            }
            List<String> columns = columns(file, rows.next());
            ImmutableList.Builder<StatementLine> lines = ImmutableList.builder();
            while (rows.hasNext()) {
                int line = lineOf(rows.getCurrentLocation());
                lines.add(new Row(file, line, columns, List.of(rows.next())).statementLine());
            }
            return lines.build();
        } catch (JsonProcessingException e) {
            throw JsonProblem.of(file.toString(), 1, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int lineOf(JsonLocation location) {
        return location.getLineNr();
    }

    private static List<String> columns(Path file, String[] titles) {
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < titles.length; i++) {
            String title = titles[i].strip();
            String column = COLUMNS.getOrDefault(title, title);
            Location at = new Location(file.toString(), 1, i + 1);
            if (!COLUMNS.containsValue(column)) {
                throw InputException.unknownWord(
                        at,
                        Label.of(
                                "没有列 '" + title + "'，应为 " + COLUMNS.keySet(),
                                "unknown column '" + title + "', expected " + COLUMNS.values()),
                        title,
                        COLUMNS.values());
            }
            if (columns.contains(column)) {
                throw new InputException(at, Label.of("列 '" + title + "' 重复", "column '" + title + "' stands twice"));
            }
            columns.add(column);
        }
        for (String required : REQUIRED) {
            if (!columns.contains(required)) {
                throw new InputException(
                        new Location(file.toString(), 1, 1),
                        Label.of("缺少列 '" + required + "'", "column '" + required + "' is missing"));
            }
        }
        return columns;
    }

    /** One line of the file; a field is the column of its number. */
    private record Row(Path file, int line, List<String> columns, List<String> fields) {
        StatementLine statementLine() {
            if (fields.size() != columns.size()) {
                throw new InputException(
                        new Location(file.toString(), line, 1),
                        Label.of(
                                "有 " + fields.size() + " 列，应为 " + columns.size() + " 列",
                                fields.size() + " fields, expected " + columns.size()));
            }
            StatementDirection direction = columns.contains("direction")
                    ? field("direction", Row::direction, Label.of("付款、退回或失败", "PAID, RETURNED or FAILED"))
                    : StatementDirection.PAID;
            return new StatementLine(
                    field("id", EventId::of, Label.of("流水号", "an id without blanks")),
                    field("on", LocalDate::parse, Label.of("日期，如 2024-03-06", "a day such as 2024-03-06")),
                    field("disbursement", DisbursementId::of, Label.of("发放编号", "an id without blanks")),
                    field("amount", Row::amount, Label.of("大于零的金额，如 500.00", "an amount above zero such as 500.00")),
                    direction,
                    reason(direction));
        }

        /** Only a line that failed needs the reason that stands in it. */
        private Optional<String> reason(StatementDirection direction) {
            if (direction != StatementDirection.FAILED) {
                return Optional.empty();
            }
            if (!columns.contains("reason")) {
                throw new InputException(
                        new Location(file.toString(), line, 1),
                        Label.of("失败的付款须有列 '原因'", "a payment that failed needs the column 'reason'"));
            }
            return Optional.of(field("reason", Row::text, Label.of("失败原因", "why the payment failed")));
        }

        private <T> T field(String column, Function<String, T> reader, Label expected) {
            int index = columns.indexOf(column);
            String text = fields.get(index).strip();
            try {
                return reader.apply(text);
            } catch (RuntimeException e) {
                throw new InputException(
                        new Location(file.toString(), line, index + 1),
                        Label.of(
                                "'" + shown(text) + "' 不能作为 '" + column + "'，应为" + expected.zh(),
                                "'" + shown(text) + "' cannot be '" + column + "', expected " + expected.en()));
            }
        }

        private static String shown(String text) {
            return LONG_NUMBER
                    .matcher(text)
                    .replaceAll(number -> "*".repeat(number.group().length()));
        }

        private static String text(String text) {
            if (text.isEmpty()) {
                throw new IllegalArgumentException("empty");
            }
            return text;
        }

        private static Money amount(String text) {
            Money money = Money.cny(text);
            if (!money.isPositive()) {
                throw new IllegalArgumentException(text);
            }
            return money;
        }

        private static StatementDirection direction(String text) {
            StatementDirection direction = DIRECTIONS.get(text);
            if (direction == null) {
                throw new IllegalArgumentException(text);
            }
            return direction;
        }
    }
}
