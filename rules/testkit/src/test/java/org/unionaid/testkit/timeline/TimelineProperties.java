package org.unionaid.testkit.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.time.api.Dates;
import org.unionaid.engine.Binding;
import org.unionaid.engine.book.PolicyBook;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.DecisionKey;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.engine.timeline.Position;
import org.unionaid.engine.timeline.Timeline;
import org.unionaid.engine.timeline.TimelineDifference;
import org.unionaid.identity.DivisionCode;
import org.unionaid.money.Money;
import org.unionaid.policies.PolicyLibrary;
import org.unionaid.testkit.aidcase.AidCaseArbitrary;
import org.unionaid.time.AsOf;
import org.unionaid.time.DateRange;

/** A timeline is the assessment of every single day. */
class TimelineProperties {
    private static final PolicyBook EVERY_FACT = EveryFact.book();

    /** A case, its rules, and some days. */
    record Question(PolicyBook book, DivisionCode place, AidCase aidCase, DateRange period) {
        Timeline timeline() {
            return Timeline.of(book, place, aidCase, period);
        }

        Question about(AidCase other) {
            return new Question(book, place, other, period);
        }
    }

    @Property(tries = 25)
    void timeline_bundledPolicy_isTheAssessmentOfEveryDay(@ForAll("bundled") Question question) {
        assertDaily(question);
    }

    @Property(tries = 30)
    void timeline_everyStandardFact_isTheAssessmentOfEveryDay(@ForAll("everyFact") Question question) {
        assertDaily(question);
    }

    /** The law above says little unless decisions change within the period, and on days that are no first of a month. */
    @Property(tries = 100)
    void questions_changeWithinMonths(@ForAll("everyFact") Question question) {
        boolean changes = question.timeline().positions().values().stream()
                .flatMap(map -> map.asMapOfRanges().keySet().stream())
                .map(range -> range.lowerEndpoint())
                .anyMatch(day -> day.getDayOfMonth() != 1
                        && !day.equals(question.period().start()));
        Statistics.label("within a month")
                .collect(changes)
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= 20));
    }

    @Property(tries = 30)
    void deltas_sumToNewLessOld(@ForAll("bundled") Question question, @ForAll("amended") AidCase other) {
        Timeline old = question.timeline();
        Timeline now = question.about(other).timeline();
        TimelineDifference difference = TimelineDifference.between(old, now);

        assertThat(difference.deltas())
                .allSatisfy(delta -> assertThat(delta.amount()).isNotEqualTo(Money.ZERO));
        question.period()
                .start()
                .datesUntil(question.period().endExclusive())
                .forEach(day -> old.positions().keySet().forEach(key -> {
                    Optional<Money> paid = amount(old, key, day);
                    Optional<Money> due = amount(now, key, day);
                    boolean open = difference.open().stream()
                            .anyMatch(each ->
                                    each.key().equals(key) && each.days().contains(day));
                    assertThat(open).isEqualTo(paid.isEmpty() || due.isEmpty());
                    if (!open) {
                        assertThat(difference.total(key, List.of(day)))
                                .isEqualTo(due.orElseThrow().minus(paid.orElseThrow()));
                    }
                }));
    }

    private static Optional<Money> amount(Timeline timeline, DecisionKey key, LocalDate day) {
        Optional<Position> position = timeline.find(key, day);
        if (position.isPresent()) {
            return position.get().amount().find();
        }
        return timeline.unusable().get(day) == null ? Optional.of(Money.ZERO) : Optional.empty();
    }

    private static void assertDaily(Question question) {
        Timeline timeline = question.timeline();
        question.period().start().datesUntil(question.period().endExclusive()).forEach(day -> {
            Binding binding = question.book().bind(question.place(), AsOf.of(day));
            assertThat(timeline.unusable().get(day) != null).isEqualTo(binding.hasErrors());
            ImmutableMap<DecisionKey, Decision> daily = binding.hasErrors()
                    ? ImmutableMap.<DecisionKey, Decision>of()
                    : binding.policy().assess(question.aidCase()).decisions();
            timeline.positions()
                    .forEach((key, map) -> assertThat(
                                    Optional.ofNullable(map.get(day)).map(Position::decision))
                            .as("%s on %s", key, day)
                            .isEqualTo(Optional.ofNullable(daily.get(key))));
            assertThat(timeline.positions().keySet()).containsAll(daily.keySet());
        });
    }

    @Provide
    Arbitrary<Question> bundled() {
        return Arbitraries.of(PolicyLibrary.names()).flatMap(name -> {
            PolicyBook book = PolicyBook.of(PolicyLibrary.compile(name));
            DivisionCode place = book.versions()
                    .asMapOfRanges()
                    .values()
                    .iterator()
                    .next()
                    .policy()
                    .jurisdiction();
            LocalDate start = book.changes().first();
            return Combinators.combine(
                            AidCaseArbitrary.at(AsOf.of(start.plusMonths(6))),
                            periods(start.minusDays(20), start.plusYears(2), 1, 40))
                    .as((aidCase, period) -> new Question(book, place, aidCase, period));
        });
    }

    @Provide
    Arbitrary<Question> everyFact() {
        LocalDate day = LocalDate.of(2019, 7, 1);
        Arbitrary<DateRange> somewhere = periods(day.minusYears(2), day.plusYears(2), 1, 90);
        Arbitrary<DateRange> aroundTheDay = periods(day.minusMonths(2), day.minusDays(10), 30, 90);
        Arbitrary<DateRange> periods = Arbitraries.frequencyOf(Tuple.of(1, somewhere), Tuple.of(3, aroundTheDay));
        return Combinators.combine(AidCaseArbitrary.at(AsOf.of(day)), periods)
                .as((aidCase, period) -> new Question(EVERY_FACT, DivisionCode.NATION, aidCase, period));
    }

    @Provide
    Arbitrary<AidCase> amended() {
        return AidCaseArbitrary.at(AsOf.of(2019, 7, 1));
    }

    private static Arbitrary<DateRange> periods(LocalDate earliest, LocalDate latest, int shortest, int longest) {
        return Combinators.combine(
                        Dates.dates().between(earliest, latest),
                        Arbitraries.integers().between(shortest, longest))
                .as((start, days) -> DateRange.of(start, start.plusDays(days)));
    }
}
