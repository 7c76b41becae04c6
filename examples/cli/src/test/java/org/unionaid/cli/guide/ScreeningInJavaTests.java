package org.unionaid.cli.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.unionaid.engine.book.PolicyBook;
import org.unionaid.engine.fast.CodeCache;
import org.unionaid.engine.screening.PlacedCase;
import org.unionaid.engine.screening.ScreenedCase;
import org.unionaid.engine.screening.Screening;
import org.unionaid.engine.screening.ScreeningOutcome;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.household.Household;
import org.unionaid.household.Member;
import org.unionaid.household.Relationship;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.HouseholdId;
import org.unionaid.identity.PersonId;
import org.unionaid.ledger.History;
import org.unionaid.policies.PolicyLibrary;
import org.unionaid.time.AsOf;

/** What the guide's chapter on screening promises. */
class ScreeningInJavaTests {
    private static final PolicyBook BOOK = PolicyBook.of(PolicyLibrary.compile("xiangxiang-2019"));
    private static final AsOf DAY = AsOf.of(2019, 10, 8);
    private static final DivisionCode PLACE = DivisionCode.of("430381");

    private static PlacedCase placed() {
        Household household = Household.builder()
                .id(HouseholdId.of("H-1"))
                .addMembers(Member.builder()
                        .id(PersonId.of("M-1"))
                        .relationship(Relationship.SELF)
                        .build())
                .build();
        return new PlacedCase(PLACE, AidCase.of(household).withHistory(History.none()));
    }

    @Test
    void screen_cases_handsOverEachAndAddsUp() {
        List<ScreenedCase> results = new ArrayList<>();

        assertThat(ScreeningInJava.screen(BOOK, DAY, List.of(placed(), placed()), results::add)
                        .cases())
                .isEqualTo(2);
        assertThat(results).hasSize(2);
    }

    @Test
    void screenLines_oneIsBad_isReportedAndTheOthersGoOn() {
        List<String> failures = new ArrayList<>();
        ScreeningOutcome outcome = ScreeningInJava.screenLines(
                BOOK,
                DAY,
                PLACE,
                List.of("{\"id\":\"H-1\"}", "{\"id\":\"H-2\",\"members\":[{\"id\":\"M-1\",\"relationship\":\"SELF\"}]}")
                        .iterator(),
                failures::add);

        assertThat(failures).hasSize(1);
        assertThat(outcome.summary().decided()).isEqualTo(1);
    }

    @Test
    void ofOneProcess_books_shareOneCache() {
        List<PolicyBook> books = ScreeningInJava.ofOneProcess(List.of(BOOK, BOOK));

        assertThat(books).hasSize(2).allSatisfy(book -> assertThat(codes(book)).isSameAs(codes(books.get(0))));
        assertThat(codes(books.get(0)).most()).isEqualTo(500);
    }

    private static CodeCache codes(PolicyBook book) {
        return book.find(DAY.date()).orElseThrow().codes();
    }

    @Test
    void watched_enoughAtOnce_handsOverNothing() {
        Screening screening = Screening.of(BOOK, DAY);
        ScreeningOutcome outcome =
                ScreeningInJava.watched(screening, List.of(placed()), cases -> {}, new AtomicBoolean(true));

        assertThat(outcome.isComplete()).isFalse();
        assertThat(outcome.summary().cases()).isZero();
    }
}
