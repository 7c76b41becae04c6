package org.unionaid.engine.facts;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.BiFunction;
import org.unionaid.code.Label;
import org.unionaid.engine.catalog.Fact;
import org.unionaid.engine.catalog.MissingFact;
import org.unionaid.engine.catalog.Reading;
import org.unionaid.engine.subject.EnrolmentsOnRecord;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.value.Value;
import org.unionaid.enrolment.Enrolment;
import org.unionaid.time.DateRange;

/** Facts about a member's enrolments in a scheme of mutual aid (职工互助保障), the scheme named by its code as a text. */
final class EnrolmentFacts {
    private static final ImmutableList<Type> SCHEME = ImmutableList.of(Type.TEXT);
    private static final Label ENROLMENTS = new Label("互助保障参保记录", "every enrolment in mutual aid");

    private EnrolmentFacts() {}

    static ImmutableList<Fact> all() {
        return ImmutableList.of(
                fact(
                        "covered",
                        Type.BOOLEAN,
                        new Label("在保障期内", "whether covered"),
                        (all, day) -> Value.of(all.stream().anyMatch(each -> each.coversAt(day)))),
                fact(
                        "status",
                        Type.code("EnrolmentStatus").orNone(),
                        new Label("最近参保状态", "how the latest enrolment follows on earlier ones"),
                        (all, day) -> all.stream()
                                .filter(each -> !each.paid().isAfter(day))
                                .max(Comparator.comparing(Enrolment::paid))
                                .map(each -> Answers.coded(each.status()))
                                .orElse(Value.NONE)),
                fact(
                        "paid",
                        Type.DATE.orNone(),
                        new Label("最近缴费日", "the day the latest fee was paid"),
                        (all, day) -> all.stream()
                                .map(Enrolment::paid)
                                .filter(paid -> !paid.isAfter(day))
                                .max(Comparator.naturalOrder())
                                .<Value>map(Value.Day::new)
                                .orElse(Value.NONE)),
                fact(
                        "coveredUntil",
                        Type.DATE.orNone(),
                        new Label("此前参保的保障截止日", "the last day covered by enrolments paid before"),
                        (all, day) -> all.stream()
                                .filter(each -> each.paid().isBefore(day))
                                .map(Enrolment::cover)
                                .max(Comparator.comparing(DateRange::endExclusive))
                                .<Value>map(cover -> new Value.Day(cover.last()))
                                .orElse(Value.NONE)));
    }

    private static Fact fact(
            String name, Type type, Label title, BiFunction<ImmutableList<Enrolment>, LocalDate, Value> toValue) {
        return new Fact("enrolment", name, SCHEME, type, title, (e, a, c) -> {
            EnrolmentsOnRecord record = (EnrolmentsOnRecord) e.object();
            String scheme = ((Value.Text) a.get(0)).text();
            return record.all()
                    .orElseIfNone(ImmutableList.of())
                    .match(
                            all -> Reading.of(toValue.apply(
                                    all.stream()
                                            .filter(each -> each.person().equals(record.person())
                                                    && each.scheme().code().equals(scheme))
                                            .collect(ImmutableList.toImmutableList()),
                                    c.asOf().date())),
                            Reading::none,
                            () -> Reading.missing(new MissingFact(e.path(), ENROLMENTS)));
        });
    }
}
