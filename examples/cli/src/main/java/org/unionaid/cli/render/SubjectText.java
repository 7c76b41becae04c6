package org.unionaid.cli.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.unionaid.casefile.HardshipFile;
import org.unionaid.employer.Employer;
import org.unionaid.employer.Roster;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.household.Employment;
import org.unionaid.household.Household;
import org.unionaid.household.Member;
import org.unionaid.household.Schooling;
import org.unionaid.ledger.History;

/** Who a case is about, by ids and roles only: no name, number or diagnosis. */
final class SubjectText {
    private final Words words;
    private final LocalDate day;

    SubjectText(Words words, LocalDate day) {
        this.words = words;
        this.day = day;
    }

    String of(AidCase aidCase) {
        if (aidCase.subject() instanceof AidCase.OfHousehold of) {
            return household(of.household()) + words.say("; ", "；") + file(aidCase) + history(aidCase);
        }
        return aidCase.subject() instanceof AidCase.OfEmployer of
                ? employer(of.employer())
                : roster(((AidCase.OfRoster) aidCase.subject()).roster());
    }

    private String household(Household household) {
        return words.say("household ", "家庭 ")
                + household.id()
                + words.say(": ", "：")
                + household.membersAt(day).stream().map(this::member).collect(Collectors.joining(words.say(", ", "、")));
    }

    private String member(Member member) {
        List<String> about = new ArrayList<>();
        about.add(words.of(member.relationship()));
        member.employmentsAt(day).find().stream()
                .flatMap(List::stream)
                .map(Employment::status)
                .map(words::of)
                .forEach(about::add);
        member.schoolingsAt(day).find().stream()
                .flatMap(List::stream)
                .map(Schooling::stage)
                .map(words::of)
                .forEach(about::add);
        return member.id()
                + about.stream()
                        .collect(Collectors.joining(words.say(", ", "，"), words.say(" (", "（"), words.say(")", "）")));
    }

    private String file(AidCase aidCase) {
        return aidCase.file()
                .match(this::file, () -> words.say("no file", "未建档"), () -> words.say("file not known", "是否建档不明"));
    }

    private String file(HardshipFile file) {
        return words.say("file ", "档案 ") + file.id() + " (" + words.of(file.level())
                + file.categoryAt(day)
                        .find()
                        .map(category -> words.say(", ", "，") + words.of(category))
                        .orElse("")
                + (file.isActiveAt(day) ? "" : words.say(", not active", "，未生效")) + ")";
    }

    private String history(AidCase aidCase) {
        long live = aidCase.history()
                .find()
                .map(History::live)
                .map(it -> it.awards().size())
                .orElse(0);
        return live == 0 ? "" : words.say("; granted before: ", "；此前已获帮扶 ") + live + words.say("", " 项");
    }

    private String employer(Employer employer) {
        return words.say("enterprise ", "企业 ")
                + employer.id()
                + employer.statusAt(day)
                        .find()
                        .map(status -> " (" + words.of(status) + ")")
                        .orElse("");
    }

    private String roster(Roster roster) {
        return words.say("roster ", "名册 ")
                + roster.id()
                + words.say(" of ", "，")
                + roster.size()
                + words.say(" persons: ", " 人：")
                + roster.title();
    }
}
