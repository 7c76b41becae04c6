package org.unionaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The packaged jar, started as a user starts it. Run after packaging, see the pom. */
class RunnableJarCheck {
    @Test
    void jar_withAnotherDefaultCharset_tellsAStoryInUtf8() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=ISO-8859-1",
                        "-jar",
                        "target/unionaid.jar",
                        "run",
                        Cli.STORIES + "/01-xiangxiang-illness",
                        "--lang",
                        "zh"))
                .redirectErrorStream(true)
                .start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(text).isZero();
        assertThat(text).contains("核定：19,800.00 元").contains("1 个案例，0 个有问题");
    }
}
