package org.unionaid.testkit.aidcase;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.unionaid.answer.Answer;
import org.unionaid.casefile.Category;
import org.unionaid.casefile.Cause;
import org.unionaid.casefile.FileCategory;
import org.unionaid.casefile.FileCause;
import org.unionaid.casefile.FileLevel;
import org.unionaid.casefile.FileStep;
import org.unionaid.casefile.HardshipFile;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.FileId;
import org.unionaid.identity.HouseholdId;
import org.unionaid.identity.PersonId;
import org.unionaid.testkit.household.Knowledge;
import org.unionaid.time.AsOf;
import org.unionaid.time.DateRange;

/**
 * Generates hardship files (困难职工档案): active ones, ones still being opened, and ones that ended, with dated categories and
 * causes.
 *
 * <p>Every method returns a new arbitrary. Immutable and thread-safe.
 */
public final class HardshipFileArbitrary extends ArbitraryDecorator<HardshipFile> {
    private static final int MOST_MONTHS = 30;

    private final HouseholdId household;
    private final PersonId holder;
    private final AsOf asOf;
    private final DivisionCode place;
    private final Arbitrary<FilePath> paths;
    private final Arbitrary<Category> categories;
    private final Knowledge knowledge;

    private HardshipFileArbitrary(
            HouseholdId household,
            PersonId holder,
            AsOf asOf,
            DivisionCode place,
            Arbitrary<FilePath> paths,
            Arbitrary<Category> categories,
            Knowledge knowledge) {
        this.household = household;
        this.holder = holder;
        this.asOf = asOf;
        this.place = place;
        this.paths = paths;
        this.categories = categories;
        this.knowledge = knowledge;
    }

    /**
     * Files of a household, held by a member; most of them active.
     *
     * @param household  the household, not null
     * @param holder  the worker who holds the file, not null
     * @param asOf  the day on which the file is looked at, not null
     * @return the arbitrary
     */
    public static HardshipFileArbitrary of(HouseholdId household, PersonId holder, AsOf asOf) {
        return new HardshipFileArbitrary(
                household,
                holder,
                asOf,
                DivisionCode.of("420106"),
                Arbitraries.frequency(
                        Tuple.of(5, FilePath.ACTIVE),
                        Tuple.of(2, FilePath.CONFIRMED),
                        Tuple.of(1, FilePath.PHASING_OUT),
                        Tuple.of(1, FilePath.APPLIED),
                        Tuple.of(1, FilePath.OUT_OF_HARDSHIP),
                        Tuple.of(1, FilePath.CANCELLED)),
                Arbitraries.of(Category.DEEP, Category.RELATIVE, Category.ACCIDENTAL),
                Knowledge.COMPLETE);
    }

    /**
     * Files of another place.
     *
     * @param division  the union that keeps the file, not null
     * @return a new arbitrary
     */
    public HardshipFileArbitrary in(DivisionCode division) {
        return new HardshipFileArbitrary(household, holder, asOf, division, paths, categories, knowledge);
    }

    /**
     * Files that are active on the day.
     *
     * @return a new arbitrary
     */
    public HardshipFileArbitrary active() {
        return along(Arbitraries.of(FilePath.ACTIVE, FilePath.CONFIRMED, FilePath.PHASING_OUT));
    }

    /**
     * Files that are not active on the day: not yet, or not any more.
     *
     * @return a new arbitrary
     */
    public HardshipFileArbitrary inactive() {
        return along(Arbitraries.of(FilePath.APPLIED, FilePath.OUT_OF_HARDSHIP, FilePath.CANCELLED));
    }

    private HardshipFileArbitrary along(Arbitrary<FilePath> other) {
        return new HardshipFileArbitrary(household, holder, asOf, place, other, categories, knowledge);
    }

    /**
     * Files of certain categories only.
     *
     * @param allowed  at least one, not null
     * @return a new arbitrary
     */
    public HardshipFileArbitrary withCategories(Category... allowed) {
        return new HardshipFileArbitrary(household, holder, asOf, place, paths, Arbitraries.of(allowed), knowledge);
    }

    /**
     * Files whose categories and causes may be unknown, as in one taken over from elsewhere.
     *
     * @param how  how much is known, not null
     * @return a new arbitrary
     */
    public HardshipFileArbitrary with(Knowledge how) {
        return new HardshipFileArbitrary(household, holder, asOf, place, paths, categories, how);
    }

    @Override
    protected Arbitrary<HardshipFile> arbitrary() {
        Arbitrary<FileLevel> levels = Arbitraries.of(FileLevel.MUNICIPAL, FileLevel.PROVINCIAL, FileLevel.NATIONAL);
        Arbitrary<Set<Cause>> causes = Arbitraries.of(
                        Cause.OWN_ILLNESS,
                        Cause.FAMILY_ILLNESS,
                        Cause.DISABILITY,
                        Cause.SCHOOLING,
                        Cause.JOB_LOSS,
                        Cause.PAY_CUT,
                        Cause.ACCIDENT,
                        Cause.DISASTER,
                        Cause.SINGLE_PARENT,
                        Cause.OTHER)
                .set()
                .ofMinSize(1)
                .ofMaxSize(3);
        return Combinators.combine(
                        paths,
                        Arbitraries.integers().between(FilePath.LEAST_MONTHS, MOST_MONTHS),
                        levels,
                        knowledge.answers(categories),
                        knowledge.answers(causes))
                .as(this::file)
                .withoutEdgeCases();
    }

    private HardshipFile file(
            FilePath path, int monthsAgo, FileLevel level, Answer<Category> category, Answer<Set<Cause>> causes) {
        LocalDate applied = asOf.date().minusMonths(monthsAgo);
        ImmutableList<FileStep> steps = path.steps(applied, asOf.date());
        DateRange since = DateRange.startingOn(applied);
        return HardshipFile.builder()
                .id(FileId.of("F-" + household.value()))
                .household(household)
                .holder(holder)
                .place(place)
                .level(level)
                .categories(category.map(one -> ImmutableList.of(FileCategory.of(one, since))))
                .causes(causes.map(all -> dated(all, since)))
                .addAllSteps(steps)
                .build();
    }

    private static ImmutableList<FileCause> dated(Set<Cause> causes, DateRange since) {
        ImmutableList.Builder<FileCause> all = ImmutableList.builder();
        boolean primary = true;
        for (Cause cause : causes) {
            all.add(new FileCause(cause, primary, since));
            primary = false;
        }
        return all.build();
    }
}
