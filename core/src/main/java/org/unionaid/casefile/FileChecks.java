package org.unionaid.casefile;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.unionaid.answer.Answer;
import org.unionaid.identity.EvidenceId;
import org.unionaid.time.DateRange;
import org.unionaid.time.Dated;

/** What a hardship file must be to be one: steps in order, one category a day, causes as the form has them. */
final class FileChecks {

    private static final int MOST_SECONDARY = 3;

    private FileChecks() {}

    static void check(HardshipFile file) {
        checkSteps(file);
        checkCategories(file);
        checkCauses(file);
        checkEvidence(file);
    }

    private static void checkEvidence(HardshipFile file) {
        Set<EvidenceId> ids = new HashSet<>();
        for (Evidence paper : listed(file, "evidence", file.evidence())) {
            checkArgument(ids.add(paper.id()), "File '%s' must not have evidence '%s' twice", file.id(), paper.id());
        }
    }

    private static void checkSteps(HardshipFile file) {
        List<FileStep> steps = file.steps();
        checkArgument(!steps.isEmpty(), "File '%s' must have at least one step", file.id());
        for (int i = 1; i < steps.size(); i++) {
            FileStep before = steps.get(i - 1);
            FileStep step = steps.get(i);
            checkArgument(
                    !step.on().isBefore(before.on()),
                    "File '%s' must have its steps in the order of their days, but '%s' is before '%s'",
                    file.id(),
                    step,
                    before);
            if (!Lifecycle.free().permits(before.state(), step.state())) {
                throw new IllegalStepException(before.state(), step.state());
            }
        }
    }

    private static void checkCategories(HardshipFile file) {
        ImmutableList<FileCategory> categories = listed(file, "categories", file.categories());
        for (FileCategory category : categories) {
            for (LocalDate day : turns(category.period())) {
                checkArgument(
                        Dated.allAt(categories, day).size() <= 1,
                        "File '%s' must not have two categories on the same day '%s'",
                        file.id(),
                        day);
            }
        }
    }

    private static void checkCauses(HardshipFile file) {
        ImmutableList<FileCause> all = listed(file, "causes", file.causes());
        for (FileCause cause : all) {
            for (LocalDate day : turns(cause.period())) {
                checkCausesAt(file, Dated.allAt(all, day), day);
            }
        }
    }

    /** The items; "there are none" is said by the empty list, so that it is not said in two ways. */
    private static <T> ImmutableList<T> listed(HardshipFile file, String name, Answer<ImmutableList<T>> list) {
        checkArgument(
                !list.isNone(),
                "File '%s' must have a list as '%s', the empty one if there are none, or unknown",
                file.id(),
                name);
        return list.find().orElse(ImmutableList.of());
    }

    private static void checkCausesAt(HardshipFile file, ImmutableList<FileCause> causes, LocalDate day) {
        long primary = causes.stream().filter(FileCause::primary).count();
        checkArgument(
                causes.isEmpty() || primary == 1,
                "File '%s' must have one primary cause on '%s', but has %s",
                file.id(),
                day,
                primary);
        checkArgument(
                causes.size() <= 1 + MOST_SECONDARY,
                "File '%s' must not have more than %s secondary causes on '%s'",
                file.id(),
                MOST_SECONDARY,
                day);
        Set<Cause> distinct = new HashSet<>();
        for (FileCause cause : causes) {
            checkArgument(distinct.add(cause.cause()), "File '%s' must not have a cause twice on '%s'", file.id(), day);
        }
    }

    /** The days on which what holds can change because of a period: its first, and the first after it. */
    private static ImmutableList<LocalDate> turns(DateRange period) {
        return period.isOpenEnd()
                ? ImmutableList.of(period.start())
                : ImmutableList.of(period.start(), period.endExclusive());
    }
}
