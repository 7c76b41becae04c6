package org.example.reststation;

import com.google.common.collect.ImmutableMap;
import java.util.function.Function;
import org.unionaid.answer.Answer;
import org.unionaid.code.Label;
import org.unionaid.engine.catalog.Fact;
import org.unionaid.engine.catalog.Formula;
import org.unionaid.engine.catalog.MissingFact;
import org.unionaid.engine.catalog.Reading;
import org.unionaid.engine.catalog.SubjectKind;
import org.unionaid.engine.facts.Catalog;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.value.Value;
import org.unionaid.money.Money;
import org.unionaid.program.SubjectType;

/** What a policy can say about rest stations. */
public final class RestStations {
    /** The type of the beneficiaries; a policy writes {@code for: restStation}. */
    public static final SubjectType TYPE = SubjectType.of("REST_STATION");

    private static final String STATION = SubjectKind.word(TYPE);

    // region facts
    private static final Fact SEATS =
            fact("seats", Type.NUMBER, "座位数", "seats", s -> s.seats(), n -> Value.of((long) n));
    private static final Fact VISITS =
            fact("dailyVisits", Type.NUMBER, "日均到访人次", "visits a day", s -> s.dailyVisits(), n -> Value.of((long) n));
    private static final Fact OPENED =
            fact("opened", Type.DATE.orNone(), "启用日期", "the day it opened", s -> s.opened(), Value.Day::new);

    /** A fact that passes on what is known: a value, none, or what is missing and how to ask for it. */
    private static <T> Fact fact(
            String name,
            Type type,
            String zh,
            String en,
            Function<RestStation, Answer<T>> ask,
            Function<T, Value> toValue) {
        Label title = new Label(zh, en);
        return Fact.of(
                STATION,
                name,
                type,
                title,
                (receiver, arguments, context) -> ask.apply((RestStation) receiver.object())
                        .match(
                                value -> Reading.of(toValue.apply(value)),
                                Reading::none,
                                () -> Reading.missing(new MissingFact(receiver.path() + "." + name, title))));
    }
    // endregion

    // region criterion
    /** Whether so many visits a day fill the seats at least so many times: {@code wellUsed(visits, seats, times)}. */
    private static final Formula WELL_USED = Formula.criterion(
            "wellUsed",
            new Label("使用充分", "well used"),
            ImmutableMap.of("visits", Type.NUMBER, "seats", Type.NUMBER, "times", Type.NUMBER),
            (inputs, context) -> Value.of(inputs.count("visits") >= inputs.count("seats") * inputs.count("times")));
    // endregion

    // region benefit
    /** A grant that falls with size, in whole fen: {@code degressive(seats, first)}, each seat worth a tenth less. */
    private static final Formula DEGRESSIVE = Formula.benefit(
            "degressive",
            new Label("递减补助", "degressive grant"),
            ImmutableMap.of("seats", Type.NUMBER, "first", Type.MONEY),
            (inputs, context) -> {
                long fen = inputs.money("first").fen();
                long total = 0;
                for (long seat = 0; seat < inputs.count("seats") && fen > 0; seat++) {
                    total = Math.addExact(total, fen);
                    fen = fen * 9 / 10;
                }
                return Value.of(Money.ofFen(total));
            });
    // endregion

    private RestStations() {}

    // region catalog
    /**
     * The standard catalog and ours.
     *
     * @return a catalog to compile policies with
     */
    public static Catalog catalog() {
        return Catalog.standard()
                .with(SubjectKind.of(TYPE, new Label("户外劳动者驿站", "rest station")))
                .with(SEATS, VISITS, OPENED)
                .with(WELL_USED, DEGRESSIVE)
                .with(new SmallFirst());
    }
    // endregion

    /**
     * The case of a station.
     *
     * @param station  the station, not null
     * @return the case, its history unknown
     */
    public static AidCase caseOf(RestStation station) {
        return AidCase.of(TYPE, station.id(), station);
    }
}
