package org.unionaid.engine.screening;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionaid.casefile.Category;
import org.unionaid.code.Label;
import org.unionaid.code.Language;
import org.unionaid.engine.Binding;
import org.unionaid.engine.book.PolicyBook;
import org.unionaid.engine.fast.CaseReader;
import org.unionaid.engine.issue.Issue;
import org.unionaid.engine.issue.Severity;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.engine.subject.CaseSubject;
import org.unionaid.identity.DivisionCode;
import org.unionaid.program.Beneficiary;
import org.unionaid.time.AsOf;

/** Decides one case after the other, each by the policy of its place; keeps a reader for each place. Not thread-safe. */
final class Desk {
    /** Far more than there are places in one jurisdiction's files; past it the readers are made anew. */
    private static final int MOST_PLACES = 4_096;

    private final PolicyBook book;
    private final AsOf asOf;
    private final Map<DivisionCode, Rules> byPlace = new HashMap<>();

    Desk(PolicyBook book, AsOf asOf) {
        this.book = book;
        this.asOf = asOf;
    }

    /** What a place goes by: a reader, or what stands in the way of one. */
    private record Rules(@Nullable CaseReader reader, Label obstacle) {}

    /** Decides a case and adds it to the sums; gives the result if it is to be kept. */
    <S> @Nullable ScreenedCase decide(long index, S item, CaseInput<S> input, Keep keep, Sums sums) {
        ScreenedCase.Why step = ScreenedCase.Why.UNREADABLE;
        try {
            PlacedCase placed = input.read(item);
            step = ScreenedCase.Why.NO_POLICY;
            Rules rules = rules(placed.place());
            CaseReader reader = rules.reader();
            if (reader == null) {
                sums.addFailed();
                return new ScreenedCase.Failed(index, step, rules.obstacle());
            }
            step = ScreenedCase.Why.UNDECIDABLE;
            reader.read(placed.aidCase());
            Optional<Category> category = placed.aidCase().categoryAt(asOf.date());
            if (keep == Keep.FAILED) {
                sums.add(placed.place(), category, reader);
                return null;
            }
            ScreenedCase.Decided decided = new ScreenedCase.Decided(
                    index,
                    placed.place(),
                    beneficiary(placed.aidCase()),
                    placed.aidCase(),
                    category,
                    rows(reader, keep == Keep.REASONS));
            sums.add(decided);
            return decided;
        } catch (UnreadableCaseException e) {
            sums.addFailed();
            return new ScreenedCase.Failed(index, step, e.what());
        } catch (RuntimeException e) {
            sums.addFailed();
            return new ScreenedCase.Failed(index, step, broken(step, e));
        }
    }

    private Rules rules(DivisionCode place) {
        Rules known = byPlace.get(place);
        if (known != null) {
            return known;
        }
        if (byPlace.size() == MOST_PLACES) {
            byPlace.clear();
        }
        Binding binding = book.bind(place, asOf);
        Rules rules = binding.hasErrors()
                ? new Rules(null, obstacle(binding))
                : new Rules(binding.policy().fast().reader(), Label.of("无", "none"));
        byPlace.put(place, rules);
        return rules;
    }

    private static Label obstacle(Binding binding) {
        return Label.of(errors(binding, Language.ZH), errors(binding, Language.EN));
    }

    private static String errors(Binding binding, Language language) {
        return binding.issues().stream()
                .filter(issue -> issue.severity() == Severity.ERROR)
                .map(issue -> text(issue, language))
                .collect(Collectors.joining("; "));
    }

    private static String text(Issue issue, Language language) {
        return issue.toDisplayString(language);
    }

    private static Label broken(ScreenedCase.Why step, RuntimeException e) {
        String type = e.getClass().getSimpleName();
        return step == ScreenedCase.Why.UNREADABLE
                ? Label.of("无法读取（" + type + "）", "cannot be read (" + type + ")")
                : Label.of("无法判定（" + type + "）", "cannot be decided (" + type + ")");
    }

    private Beneficiary beneficiary(AidCase aidCase) {
        return CaseSubject.of(aidCase, aidCase.subject().type(), asOf.date())
                .get(0)
                .beneficiary();
    }

    private static ImmutableList<ScreenedRow> rows(CaseReader reader, boolean reasons) {
        ImmutableList.Builder<ScreenedRow> rows = ImmutableList.builderWithExpectedSize(reader.size());
        for (int row = 0; row < reader.size(); row++) {
            rows.add(ScreenedRow.of(reader, row, reasons));
        }
        return rows.build();
    }
}
