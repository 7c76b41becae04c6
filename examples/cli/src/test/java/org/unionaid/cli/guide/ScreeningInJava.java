package org.unionaid.cli.guide;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.unionaid.code.Label;
import org.unionaid.code.Language;
import org.unionaid.engine.book.PolicyBook;
import org.unionaid.engine.fast.CodeCache;
import org.unionaid.engine.screening.PlacedCase;
import org.unionaid.engine.screening.Progress;
import org.unionaid.engine.screening.ScreenedCase;
import org.unionaid.engine.screening.Screening;
import org.unionaid.engine.screening.ScreeningOutcome;
import org.unionaid.engine.screening.ScreeningSummary;
import org.unionaid.engine.screening.UnreadableCaseException;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.household.Household;
import org.unionaid.identity.DivisionCode;
import org.unionaid.json.jackson2.UnionAidJson;
import org.unionaid.ledger.History;
import org.unionaid.time.AsOf;

/** The Java of the guide's chapter on screening. */
final class ScreeningInJava {
    private ScreeningInJava() {}

    // region screen
    static ScreeningSummary screen(PolicyBook book, AsOf asOf, List<PlacedCase> cases, Consumer<ScreenedCase> taker) {
        return Screening.of(book, asOf).threads(2).screen(cases, taker).summary();
    }
    // endregion

    // region lines
    static ScreeningOutcome screenLines(
            PolicyBook book, AsOf asOf, DivisionCode place, Iterator<String> lines, Consumer<String> failures) {
        JsonMapper mapper = UnionAidJson.mapper();
        return Screening.of(book, asOf)
                .threads(Runtime.getRuntime().availableProcessors())
                .summarise(
                        lines,
                        line -> new PlacedCase(
                                place, AidCase.of(household(mapper, line)).withHistory(History.none())),
                        (line, failed) -> failures.accept(
                                failed.index() + ": " + failed.what().in(Language.EN)));
    }

    private static Household household(JsonMapper mapper, String line) {
        try {
            return mapper.readValue(line, Household.class);
        } catch (JsonProcessingException e) {
            Label what = UnionAidJson.problem(e).text();
            throw new UnreadableCaseException(what); // reported by its text, which repeats nothing personal
        }
    }
    // endregion

    // region cancel
    static ScreeningOutcome watched(
            Screening screening, List<PlacedCase> cases, Progress progress, AtomicBoolean enough) {
        return screening.telling(progress).until(enough::get).summarise(cases, failed -> {});
    }
    // endregion

    // region sharing
    static ImmutableList<PolicyBook> ofOneProcess(Iterable<PolicyBook> books) {
        CodeCache codes = CodeCache.holding(500); // classes; those asked for longest ago go first
        return Streams.stream(books).map(book -> book.sharing(codes)).collect(ImmutableList.toImmutableList());
    }
    // endregion
}
