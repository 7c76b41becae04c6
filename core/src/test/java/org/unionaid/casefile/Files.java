package org.unionaid.casefile;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.unionaid.answer.Answer;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.FileId;
import org.unionaid.identity.HouseholdId;
import org.unionaid.identity.PersonId;
import org.unionaid.time.DateRange;

/** Arbitrary hardship files, with steps from 2015 on. */
public final class Files {

    static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);

    private Files() {}

    static HardshipFile.Builder file() {
        return HardshipFile.builder()
                .id(FileId.of("F-1"))
                .household(HouseholdId.of("H-1"))
                .holder(PersonId.of("M-1"))
                .place(DivisionCode.of("420106"))
                .level(FileLevel.NATIONAL);
    }

    /** Which of the permitted steps to take, each time. */
    static Arbitrary<List<Integer>> choices() {
        return Arbitraries.integers().between(0, 1000).list().ofMaxSize(25);
    }

    /** The states met from APPLIED on, taking the permitted step that each choice falls on. */
    static List<FileState> walk(Lifecycle lifecycle, List<Integer> choices) {
        List<FileState> walk = new ArrayList<>(List.of(FileState.APPLIED));
        for (int choice : choices) {
            ImmutableList<FileState> next =
                    lifecycle.next(walk.get(walk.size() - 1)).asList();
            walk.add(next.get(choice % next.size()));
        }
        return walk;
    }

    /** Steps along a free walk, 0 to 200 days apart. */
    static Arbitrary<ImmutableList<FileStep>> steps() {
        return Combinators.combine(
                        choices(), Arbitraries.integers().between(0, 200).list().ofSize(26))
                .as((choices, gaps) -> {
                    LocalDate on = FIRST_DAY;
                    List<FileState> walk = walk(Lifecycle.free(), choices);
                    ImmutableList.Builder<FileStep> steps = ImmutableList.builder();
                    for (int i = 0; i < walk.size(); i++) {
                        on = on.plusDays(gaps.get(i));
                        steps.add(FileStep.of(walk.get(i), on));
                    }
                    return steps.build();
                })
                .withoutEdgeCases();
    }

    /** Files with one category and one cause a year, and a secondary cause throughout those years; or with unknown ones. */
    public static Arbitrary<HardshipFile> files() {
        return Combinators.combine(
                        steps(),
                        Arbitraries.of(Category.DEEP, Category.RELATIVE, Category.of("LOCAL_1"))
                                .list()
                                .ofMaxSize(4)
                                .injectNull(0.1),
                        Arbitraries.of(Cause.OWN_ILLNESS, Cause.JOB_LOSS)
                                .list()
                                .ofMaxSize(4)
                                .injectNull(0.1))
                .as((steps, categories, causes) -> {
                    HardshipFile.Builder file = file().addAllSteps(steps);
                    if (categories != null) {
                        file.categories(Answer.known(yearly(categories, FileCategory::of)));
                    }
                    if (causes != null) {
                        file.causes(Answer.known(ImmutableList.<FileCause>builder()
                                .addAll(yearly(causes, (cause, year) -> FileCause.secondary(Cause.SCHOOLING, year)))
                                .addAll(yearly(causes, FileCause::primary))
                                .build()));
                    }
                    return file.build();
                })
                .withoutEdgeCases();
    }

    private static <C, T> ImmutableList<T> yearly(List<C> codes, BiFunction<C, DateRange, T> ofYear) {
        return IntStream.range(0, codes.size())
                .mapToObj(i -> ofYear.apply(codes.get(i), DateRange.ofYear(2015 + i)))
                .collect(ImmutableList.toImmutableList());
    }
}
