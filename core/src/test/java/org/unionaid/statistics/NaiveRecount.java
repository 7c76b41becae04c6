package org.unionaid.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.unionaid.disbursement.Disbursement;
import org.unionaid.identity.DisbursementId;
import org.unionaid.ledger.LedgerEvent;
import org.unionaid.program.Aid;
import org.unionaid.time.DateRange;

/** The counts made a second time, plainly: every disbursement's story first, then one question after the other. */
final class NaiveRecount {

    private record Flow(LocalDate on, long fen) {}

    private static final class Story {
        private final Disbursement disbursement;
        private final List<LocalDate> arrivals = new ArrayList<>();
        private final List<Flow> flows = new ArrayList<>();
        private final List<LocalDate> reversals = new ArrayList<>();
        private long due;

        Story(Disbursement disbursement) {
            this.disbursement = disbursement;
            this.due = disbursement.cash().map(cash -> cash.fen()).orElse(0L);
        }

        void tell(LedgerEvent event) {
            if (event instanceof LedgerEvent.Settled settled) {
                arrivals.add(settled.on());
                flows.add(new Flow(settled.on(), settled.amount().fen()));
                due -= settled.amount().fen();
            } else if (event instanceof LedgerEvent.Returned returned) {
                flows.add(new Flow(returned.on(), -returned.amount().fen()));
            } else if (event instanceof LedgerEvent.Corrected corrected && due == 0) {
                flows.add(new Flow(corrected.on(), corrected.delta().fen()));
            } else if (event instanceof LedgerEvent.Corrected corrected) {
                due += corrected.delta().fen();
            } else if (event instanceof LedgerEvent.Reversed reversed) {
                flows.add(new Flow(
                        reversed.on(), -flows.stream().mapToLong(Flow::fen).sum()));
                reversals.add(reversed.on());
            }
        }
    }

    private final List<Story> stories;
    private final DateRange window;

    NaiveRecount(List<LedgerEvent> events, DateRange window, Predicate<Disbursement> wanted) {
        Map<DisbursementId, Story> all = new HashMap<>();
        for (LedgerEvent event : events) {
            if (event instanceof LedgerEvent.Planned planned) {
                all.put(planned.disbursement().id(), new Story(planned.disbursement()));
            } else {
                all.get(event.disbursementId()).tell(event);
            }
        }
        this.stories = all.values().stream()
                .filter(story -> wanted.test(story.disbursement))
                .toList();
        this.window = window;
    }

    long money() {
        return stories.stream()
                .flatMap(story -> story.flows.stream())
                .filter(flow -> window.contains(flow.on()))
                .mapToLong(Flow::fen)
                .sum();
    }

    long times(String type) {
        return arrived().filter(story -> typeOf(story).equals(type)).count();
    }

    long distinct(String type) {
        return arrived()
                .filter(story -> typeOf(story).equals(type))
                .map(story -> story.disbursement.beneficiary().id())
                .distinct()
                .count();
    }

    long personTimes() {
        return arrived().mapToLong(story -> persons(story).size()).sum();
    }

    long persons() {
        return arrived().flatMap(story -> persons(story).stream()).distinct().count();
    }

    long pieces() {
        return stories.stream()
                .filter(story -> story.disbursement.aid() instanceof Aid.Goods && !story.arrivals.isEmpty())
                .mapToLong(story -> pieces(story)
                        * ((window.contains(story.arrivals.get(0)) ? 1 : 0)
                                - (story.reversals.stream().anyMatch(window::contains) ? 1 : 0)))
                .sum();
    }

    private Stream<Story> arrived() {
        return stories.stream()
                .filter(story -> story.arrivals.stream()
                        .min(LocalDate::compareTo)
                        .filter(window::contains)
                        .isPresent())
                .filter(story -> story.reversals.stream().noneMatch(window::contains));
    }

    private static String typeOf(Story story) {
        return story.disbursement.beneficiary().type().code();
    }

    private static Set<String> persons(Story story) {
        Set<String> persons = new TreeSet<>();
        story.disbursement.persons().forEach(person -> persons.add(person.value()));
        if (typeOf(story).equals("MEMBER")) {
            persons.add(story.disbursement.beneficiary().id());
        }
        return persons;
    }

    private static long pieces(Story story) {
        return ((Aid.Goods) story.disbursement.aid())
                .lines().stream().mapToLong(line -> line.quantity()).sum();
    }
}
