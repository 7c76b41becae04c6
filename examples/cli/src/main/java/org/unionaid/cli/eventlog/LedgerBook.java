package org.unionaid.cli.eventlog;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unionaid.cli.input.InputException;
import org.unionaid.cli.input.Located;
import org.unionaid.code.Label;
import org.unionaid.ledger.Ledger;
import org.unionaid.ledger.LedgerTermsException;
import org.unionaid.ledger.Posting;

/**
 * What the records of a ledger file come to, and which lines are still to be appended. Changes as records are entered; not
 * thread-safe.
 */
public final class LedgerBook {
    private final RecordLines format = new RecordLines();
    private final Set<String> known = new LinkedHashSet<>();
    private final ImmutableList.Builder<String> added = ImmutableList.builder();
    private Ledger ledger = Ledger.empty();
    private int repeated;

    private LedgerBook() {}

    /**
     * The book of a file.
     *
     * @param log  an open ledger file, whole
     * @return its book
     * @throws InputException if the end is torn, or a record cannot be read or is refused: then the file is damaged
     */
    public static LedgerBook of(EventLog log) {
        log.requireWhole();
        LedgerBook book = new LedgerBook();
        List<String> records = log.records();
        for (int i = 0; i < records.size(); i++) {
            int line = i + 2;
            LogRecord read = book.format.read(log.file().toString(), line, records.get(i));
            book.take(read, records.get(i)).ifPresent(refused -> {
                throw new InputException(
                        log.file() + ":" + line + ":1",
                        Label.of("台账已损坏：" + refused.zh(), "the ledger is damaged: " + refused.en()));
            });
        }
        return book;
    }

    /**
     * Enters a record. One that is in the book already is counted and changes nothing.
     *
     * @param read  the record and where it stands
     * @return why it was refused; empty if it was entered or is in the book already
     */
    public Optional<Label> enter(Located<LogRecord> read) {
        String line = format.write(read.value());
        if (known.contains(line)) {
            repeated++;
            return Optional.empty();
        }
        Optional<Label> refused = take(read.value(), line);
        if (refused.isEmpty()) {
            added.add(line);
        }
        return refused;
    }

    private Optional<Label> take(LogRecord read, String line) {
        try {
            if (read instanceof LogRecord.OfEvent of) {
                Posting posting = ledger.post(of.event());
                if (posting instanceof Posting.Refused refused) {
                    return Optional.of(refused.text());
                }
                ledger = posting.get();
            } else {
                ledger = given(read);
            }
        } catch (LedgerTermsException e) {
            return Optional.of(e.text());
        } catch (IllegalArgumentException e) {
            String text = String.valueOf(e.getMessage());
            return Optional.of(Label.of("不能接受：" + text, text));
        }
        known.add(line);
        return Optional.empty();
    }

    private Ledger given(LogRecord read) {
        if (read instanceof LogRecord.OfSource of) {
            return ledger.withSources(List.of(of.source()));
        }
        return read instanceof LogRecord.OfBudget of
                ? ledger.withBudgets(List.of(of.budget()))
                : ledger.withEntitlements(List.of(((LogRecord.OfEntitlement) read).entitlement()));
    }

    /**
     * The ledger as it stands.
     *
     * @return the ledger
     */
    public Ledger ledger() {
        return ledger;
    }

    /**
     * The lines to append: those of the records entered that were not in the book.
     *
     * @return the lines in the order they were entered
     */
    public ImmutableList<String> added() {
        return added.build();
    }

    /**
     * How many records were entered that were in the book already.
     *
     * @return the number
     */
    public int repeated() {
        return repeated;
    }
}
