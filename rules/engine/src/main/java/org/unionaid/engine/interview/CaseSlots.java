package org.unionaid.engine.interview;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.unionaid.answer.Answer;
import org.unionaid.casefile.Category;
import org.unionaid.casefile.Cause;
import org.unionaid.casefile.FileCategory;
import org.unionaid.casefile.FileCause;
import org.unionaid.casefile.FileLevel;
import org.unionaid.casefile.FileState;
import org.unionaid.casefile.FileStep;
import org.unionaid.casefile.HardshipFile;
import org.unionaid.engine.policy.Program;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.household.Household;
import org.unionaid.identity.FileId;
import org.unionaid.identity.ProgramId;
import org.unionaid.ledger.History;
import org.unionaid.ledger.PriorAward;
import org.unionaid.program.Beneficiary;
import org.unionaid.program.SubjectType;
import org.unionaid.time.DateRange;

/** The history and the file. */
final class CaseSlots implements Slots {
    private static final AnswerForm FILE = Forms.code(
            "Category",
            "困难类别 建档日期 [致困原因]；没有档案则 none",
            "category, day of filing and cause; none if there is no file",
            "DEEP 2019-01-15 OWN_ILLNESS");

    @Override
    public Optional<Slot> find(String path, Setting setting) {
        return switch (path) {
            case "history" ->
                Optional.of(new Slot(historyOf(setting), (c, text) -> c.withHistory(history(c, text, setting))));
            case "file" -> Optional.of(new Slot(FILE, (c, text) -> withFile(c, text, setting)));
            case "file.categories" ->
                Optional.of(new Slot(
                        Forms.many("Category", "困难类别 开始日期", "category and first day", "DEEP 2019-01-15"),
                        (c, text) -> c.withFile(c.file().map(file -> file.withCategories(categories(text))))));
            case "file.causes" ->
                Optional.of(new Slot(
                        Forms.many(
                                "Cause",
                                "致困原因 开始日期，主要原因在前",
                                "cause and first day, the primary one first",
                                "OWN_ILLNESS 2019-01-15"),
                        (c, text) -> c.withFile(c.file().map(file -> file.withCauses(causes(text))))));
            default -> Optional.empty();
        };
    }

    private static Answer<ImmutableList<FileCategory>> categories(String text) {
        return Read.many(
                text,
                2,
                2,
                words -> new FileCategory(Category.of(Read.code("Category", words.get(0))), Read.days(words.get(1))));
    }

    private static Answer<ImmutableList<FileCause>> causes(String text) {
        return Read.many(
                        text,
                        2,
                        2,
                        words -> new FileCause(
                                Cause.of(Read.code("Cause", words.get(0))), false, Read.days(words.get(1))))
                .map(CaseSlots::firstIsPrimary);
    }

    private static ImmutableList<FileCause> firstIsPrimary(ImmutableList<FileCause> causes) {
        ImmutableList.Builder<FileCause> ordered = ImmutableList.builder();
        boolean primary = true;
        for (FileCause cause : causes) {
            ordered.add(new FileCause(cause.cause(), primary, cause.period()));
            primary = false;
        }
        return ordered.build();
    }

    /** The example names a program of the policy. */
    private static AnswerForm historyOf(Setting setting) {
        String program = setting.policy().programs().keySet().asList().get(0).value();
        return Forms.many(
                "",
                "项目编号 金额 [日期范围] [@成员编号]",
                "program amount [days] [@member]",
                program + " 2000.00 2019-01-01..2019-12-31");
    }

    private static History history(AidCase aidCase, String text, Setting setting) {
        return Read.many(text, 2, 4, words -> award(aidCase, words, setting))
                .map(History::of)
                .get();
    }

    private static PriorAward award(AidCase aidCase, List<String> words, Setting setting) {
        Program program = setting.policy().programs().get(ProgramId.of(words.get(0)));
        if (program == null) {
            String known = setting.policy().programs().keySet().toString();
            throw Read.expected("项目应为 " + known + " 之一", "expected one of the programs " + known);
        }
        DateRange period = program.window().at(setting.asOf().date());
        Beneficiary beneficiary = beneficiary(aidCase, program);
        for (String word : words.subList(2, words.size())) {
            if (word.startsWith("@")) {
                beneficiary = Beneficiary.of(SubjectType.MEMBER, word.substring(1));
            } else {
                period = Read.days(word);
            }
        }
        return PriorAward.builder()
                .program(program.id())
                .purpose(program.purpose())
                .beneficiary(beneficiary)
                .period(period)
                .amount(Read.money(words.get(1)))
                .live(true)
                .build();
    }

    private static Beneficiary beneficiary(AidCase aidCase, Program program) {
        if (aidCase.subject() instanceof AidCase.OfEmployer of) {
            return Beneficiary.employer(of.employer().id());
        }
        if (aidCase.subject() instanceof AidCase.OfRoster of) {
            return Beneficiary.roster(of.roster().id());
        }
        if (aidCase.subject() instanceof AidCase.OfOwnType of) {
            return Beneficiary.of(of.type(), of.id());
        }
        Household household = ((AidCase.OfHousehold) aidCase.subject()).household();
        return program.subject().equals(SubjectType.MEMBER)
                ? Beneficiary.member(household.members().get(0).id())
                : Beneficiary.household(household.id());
    }

    /** A file that is active since the day given. */
    private static AidCase withFile(AidCase aidCase, String text, Setting setting) {
        if (text.strip().equalsIgnoreCase(Slot.NONE) || text.strip().equals("无")) {
            return aidCase.withoutFile();
        }
        if (!(aidCase.subject() instanceof AidCase.OfHousehold of)) {
            throw Read.expected("只有家庭有档案", "only a household has a file");
        }
        List<String> words = List.of(text.strip().split("\\s+", -1));
        if (words.size() < 2 || words.size() > 3) {
            throw Read.expected("应为 困难类别 建档日期 [致困原因]", "expected category, day of filing and cause");
        }
        LocalDate since = Read.date(words.get(1));
        DateRange from = DateRange.startingOn(since);
        Category category = Category.of(Read.code("Category", words.get(0)));
        ImmutableList<FileCause> causes = words.size() < 3
                ? ImmutableList.of()
                : ImmutableList.of(new FileCause(Cause.of(Read.code("Cause", words.get(2))), true, from));
        return aidCase.withFile(HardshipFile.builder()
                .id(FileId.of("F-" + of.household().id().value()))
                .household(of.household().id())
                .holder(of.household().members().get(0).id())
                .place(setting.policy().jurisdiction())
                .level(FileLevel.MUNICIPAL)
                .categories(Answer.known(ImmutableList.of(new FileCategory(category, from))))
                .causes(Answer.known(causes))
                .addSteps(new FileStep(FileState.FILED, since))
                .build());
    }
}
