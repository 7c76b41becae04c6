package org.unionaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person is told who asks for something that cannot be done: exit code 2, and never a stack trace. */
class WrongUseTests {
    @TempDir
    private Path folder;

    @Test
    void unknownOption_isNamedWithTheOneMeant() {
        assertComplains(
                Cli.run("run", Cli.STORIES, "--jsn"), "Unknown option: '--jsn'", "--json", "unionaid run --help");
    }

    @Test
    void unknownOption_inChinese_isNamedWithTheOneMeant() {
        assertComplains(
                Cli.run("run", Cli.STORIES, "--jsn", "--lang", "zh"),
                "没有选项 '--jsn'；是否想写 '--json'？",
                "参见：unionaid run --help");
    }

    @Test
    void missingOption_thatWasMisspelt_isNamedWithTheOneMeant() {
        assertComplains(
                Cli.run("assess", Cli.CASE, "--plicy", "xiangxiang-2019", "--as-of", "2019-10-08"),
                "Missing required option: '--policy=<policy>'; unknown option '--plicy'; did you mean '--policy'?");
        assertComplains(
                Cli.run("assess", Cli.CASE, "--plicy=xiangxiang-2019", "--as-of", "2019-10-08", "--lang=zh"),
                "缺少 --policy；没有选项 '--plicy'；是否想写 '--policy'？");
    }

    @Test
    void unknownCommand_isNamedWithTheOneMeant() {
        assertComplains(Cli.run("chek", "policy.yaml"), "'chek'", "did you mean 'check'?");
    }

    @Test
    void badValues_inChinese_sayWhatIsExpected() {
        assertComplains(
                Cli.run("assess", "--policy", "xiangxiang-2019", "--as-of", "2019-13-01", Cli.CASE, "--lang", "zh"),
                "--as-of：'2019-13-01' 不是日期，应如 2019-10-08");
        assertComplains(
                Cli.run("generate", "5", "--place", "43", "--as-of", "2019-10-08", "--lang", "zh"),
                "--place：'43' 不是行政区划代码，应为六位数字");
        assertComplains(
                Cli.run("screen", Cli.CASE, "--policy", "x", "--as-of", "2019-10-08", "--threads", "x", "--lang", "zh"),
                "--threads 的值 'x' 不合要求");
        assertComplains(Cli.run("check", "--lang", "zh"), "缺少 <policy>");
    }

    @Test
    void fileInsteadOfAFolder_isToldApart() {
        assertComplains(Cli.run("run", Cli.CASE), "is a file, expected a folder");
    }

    @Test
    void noCommand_showsTheUsage() {
        assertComplains(Cli.run(), "Usage: unionaid");
    }

    @Test
    void badDay_saysWhatADayLooksLike() {
        assertComplains(
                Cli.run("assess", "--policy", "xiangxiang-2019", "--as-of", "2019-13-01", Cli.CASE),
                "'2019-13-01' is no day, expected one such as");
    }

    @Test
    void badLanguage_saysWhichThereAre() {
        assertComplains(Cli.run("run", Cli.STORIES, "--lang", "fr"), "'fr' is no language, expected zh or en");
    }

    @Test
    void missingFile_isNamed() {
        assertComplains(assess(folder.resolve("nothing.json")), "nothing.json: no such file");
    }

    @Test
    void missingFolder_isNamed() {
        assertComplains(Cli.run("run", folder.resolve("nowhere").toString()), "nowhere: no such folder");
    }

    @Test
    void folderWithoutStory_saysWhatAStoryHas() {
        assertComplains(Cli.run("run", folder.toString()), "expected a docket.yaml");
    }

    @Test
    void malformedJson_hasLineAndColumn() throws IOException {
        assertComplains(assess(write("case.json", "{\"household\":\n  {\"id\": \"H-1\", ]}")), "case.json:2:17: ");
    }

    @Test
    void unknownKey_hasPlaceAndTheOneMeant() throws IOException {
        assertComplains(
                assess(write("case.json", "{\"household\": {\"id\": \"H-1\", \"membrs\": []}}")),
                "case.json:1:",
                "unknown key 'membrs'",
                "did you mean 'members'?");
    }

    @Test
    void personalValueThatDoesNotFit_isNotRepeated() throws IOException {
        Cli.Run run = assess(
                write(
                        "case.json",
                        "{\"id\": \"H-1\", \"members\": [{\"id\": \"M-1\", \"relationship\": \"SELF\", \"residentId\": \"440308199901010000\"}]}"));

        assertComplains(run, "case.json:1:", "members[0].residentId");
        assertThat(run.err()).doesNotContain("440308199901010000");
    }

    @Test
    void unknownPolicy_isNamedWithTheOneMeant() {
        assertComplains(
                Cli.run("check", "xiangxang-2019"), "no policy 'xiangxang-2019'", "did you mean 'xiangxiang-2019'?");
    }

    @Test
    void coverageOfAnUnknownPolicy_isNamedWithTheOneMeant() {
        assertComplains(Cli.run("coverage", "sanmin-2025"), "no policy 'sanmin-2025'", "did you mean 'sanming-2025'?");
    }

    @Test
    void testOfAFolderWithoutCases_saysWhatIsExpected() {
        assertComplains(Cli.run("test", folder.toString()), "expected a cases.yaml in it or below");
    }

    @Test
    void unknownProgram_isNamedWithTheOneMeant() {
        assertComplains(
                Cli.run(
                        "explain",
                        "--policy",
                        "xiangxiang-2019",
                        "--program",
                        "livng-aid",
                        "--as-of",
                        "2019-09-17",
                        Cli.CASE),
                "'livng-aid'",
                "did you mean 'living-aid'?");
    }

    @Test
    void storyThatAsksForAnUnknownProgram_hasThePlace() throws IOException {
        Path story = copy("01-xiangxiang-illness");
        replace(story.resolve("applications.json"), "medical-aid", "medcal-aid");

        assertComplains(
                Cli.run("run", story.toString()),
                "applications.json:2:3: policy xiangxiang-2019 has no program 'medcal-aid'; did you mean 'medical-aid'?");
    }

    @Test
    void storyThatNamesNobody_hasThePlace() throws IOException {
        Path story = copy("01-xiangxiang-illness");
        replace(story.resolve("applications.json"), "household:H-1", "household:H-11");

        assertComplains(
                Cli.run("run", story.toString()), "the story has no 'household:H-11'; did you mean 'household:H-1'?");
    }

    @Test
    void docketWithAMisspeltKey_hasThePlace() throws IOException {
        Path story = copy("01-xiangxiang-illness");
        replace(story.resolve("docket.yaml"), "\nbudgets:", "\nbudget:");

        assertComplains(Cli.run("run", story.toString()), "docket.yaml:", "did you mean 'budgets'?");
    }

    private static void assertComplains(Cli.Run run, String... parts) {
        assertThat(run.err()).contains(parts).doesNotContain("\tat ").doesNotContain("Exception");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    private static Cli.Run assess(Path file) {
        return Cli.run("assess", "--policy", "xiangxiang-2019", "--as-of", "2019-09-17", file.toString());
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path copy(String story) throws IOException {
        return Stories.copy(story, folder);
    }

    private static void replace(Path file, String old, String text) throws IOException {
        Files.writeString(file, Files.readString(file).replace(old, text));
    }
}
