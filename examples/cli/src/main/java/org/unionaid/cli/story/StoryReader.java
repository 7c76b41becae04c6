package org.unionaid.cli.story;

import com.google.common.collect.ImmutableList;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.unionaid.application.Application;
import org.unionaid.application.Request;
import org.unionaid.cli.input.DataFiles;
import org.unionaid.cli.input.InputException;
import org.unionaid.cli.input.Located;
import org.unionaid.cli.input.PolicyShelf;
import org.unionaid.cli.input.TextFiles;
import org.unionaid.code.Label;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.identity.ApplicationId;

/** Reads stories from their folders. */
public final class StoryReader {
    private static final String DOCKET = "docket.yaml";

    private final DataFiles files = new DataFiles();

    /** A reader. */
    public StoryReader() {}

    /**
     * The folders of stories in a folder.
     *
     * @param folder  a story, or a folder of stories, not null
     * @return the folder itself if it is a story, else those in it that are, by name
     * @throws InputException if there is no story
     */
    public static ImmutableList<Path> find(Path folder) {
        if (Files.exists(folder.resolve(DOCKET))) {
            return ImmutableList.of(folder);
        }
        ImmutableList<Path> stories = TextFiles.list(folder).stream()
                .filter(entry -> Files.exists(entry.resolve(DOCKET)))
                .collect(ImmutableList.toImmutableList());
        if (stories.isEmpty()) {
            throw new InputException(
                    folder,
                    Label.of(
                            "没有案卷：文件夹或其子文件夹中应有 " + DOCKET,
                            "no story: expected a " + DOCKET + " in the folder or in one below it"));
        }
        return stories;
    }

    /**
     * Reads a story.
     *
     * @param folder  its folder, not null
     * @return the story
     * @throws InputException if a file cannot be read or names something that is not there
     */
    public Story read(Path folder) {
        Path sheet = folder.resolve(DOCKET);
        Docket docket = files.one(sheet, Docket.class);
        ImmutableList<Located<Application>> applications = files.many(folder, "applications", Application.class);
        Cast people = new CastReader(files, folder).read();
        Set<ApplicationId> ids = new HashSet<>();
        for (Located<Application> application : applications) {
            if (!ids.add(application.value().id())) {
                String id = application.value().id().value();
                throw new InputException(
                        application.at(),
                        Label.of("申请编号 '" + id + "' 重复", "application id '" + id + "' is used twice"));
            }
            checkSubject(application, people);
        }
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return new Story(
                name == null ? "." : name.toString(),
                docket,
                new PolicyShelf(folder).find(docket.policy(), sheet),
                people,
                applications);
    }

    /** An application is about one household, enterprise or roster that the story has. */
    private static void checkSubject(Located<Application> application, Cast people) {
        Set<AidCase.Subject> subjects = new HashSet<>();
        for (Request request : application.value().requests()) {
            String who = request.beneficiary().toString();
            subjects.add(people.subject(request.beneficiary())
                    .orElseThrow(() -> InputException.unknownWord(
                            application.at(),
                            Label.of("案卷中没有 '" + who + "'", "the story has no '" + who + "'"),
                            who,
                            people.names())));
        }
        if (subjects.size() != 1) {
            String id = application.value().id().value();
            throw new InputException(
                    application.at(),
                    Label.of(
                            "申请 '" + id + "' 涉及多个家庭、企业或名册，应只有一个",
                            "application '" + id
                                    + "' asks for several households, enterprises or rosters, expected one"));
        }
    }
}
