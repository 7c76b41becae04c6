package org.unionaid.engine.timeline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.unionaid.answer.Answer;
import org.unionaid.casefile.FileStep;
import org.unionaid.casefile.HardshipFile;
import org.unionaid.employer.Employer;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.household.Honour;
import org.unionaid.household.Household;
import org.unionaid.household.Member;
import org.unionaid.ledger.History;
import org.unionaid.time.DateRange;
import org.unionaid.time.Dated;

/**
 * The days that a case names: the first days of its dated things, and the days after their last ones. Amounts by month are left
 * out: they change with months.
 */
final class CaseDates {
    private final ImmutableSet.Builder<LocalDate> days = ImmutableSet.builder();

    private CaseDates() {}

    /** The days; empty if the case is about a thing of an integrator's own, whose days nobody here knows. */
    static Optional<ImmutableSet<LocalDate>> of(AidCase aidCase) {
        CaseDates dates = new CaseDates();
        if (aidCase.subject() instanceof AidCase.OfHousehold of) {
            dates.add(of.household());
        } else if (aidCase.subject() instanceof AidCase.OfEmployer of) {
            dates.add(of.employer());
        } else if (aidCase.subject() instanceof AidCase.OfRoster of) {
            dates.add(of.roster().period());
        } else {
            return Optional.empty();
        }
        aidCase.file().find().ifPresent(dates::add);
        aidCase.history().find().ifPresent(dates::add);
        return Optional.of(dates.days.build());
    }

    private void add(Household household) {
        household.members().forEach(this::add);
    }

    private void add(Member member) {
        add(member.belongs());
        member.bornOn().find().ifPresent(days::add);
        addAll(member.employments());
        addAll(member.schoolings());
        addAll(member.illnesses());
        addAll(member.residences());
        addAll(member.insurances());
        member.honours().find().orElse(ImmutableList.of()).stream()
                .map(Honour::since)
                .forEach(days::add);
    }

    private void add(HardshipFile file) {
        file.steps().stream().map(FileStep::on).forEach(days::add);
        addAll(file.categories());
        addAll(file.causes());
        file.evidence().find().orElse(ImmutableList.of()).forEach(evidence -> days.add(evidence.on()));
    }

    private void add(Employer employer) {
        addAll(employer.states());
    }

    private void add(History history) {
        history.awards().forEach(award -> add(award.period()));
    }

    private void addAll(Answer<? extends ImmutableList<? extends Dated>> list) {
        list.find().ifPresent(things -> things.forEach(thing -> add(thing.period())));
    }

    private void add(DateRange range) {
        if (!range.isOpenStart()) {
            days.add(range.start());
        }
        if (!range.isOpenEnd()) {
            days.add(range.endExclusive());
        }
    }
}
