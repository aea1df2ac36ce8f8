package org.kleroterion.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kleroterion.sortition.encoding.Hash;

class OtherMachinesTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "-Xint -Duser.language=tr -Duser.timezone=Pacific/Auckland",
                "-XX:ActiveProcessorCount=1 -Dfile.encoding=ISO-8859-1 -XX:TieredStopAtLevel=1"
            })
    void another_java_with_other_habits_finds_the_same_lotteries(String habits) throws Exception {
        assertThat(digestOfOther(habits)).isEqualTo(LotteryDigest.digest());
    }

    private static String digestOfOther(String habits) throws IOException, InterruptedException, URISyntaxException {
        String root = System.getProperty("kleroterion.root", "..");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(habits.split(" ", -1)));
        command.add("-Dkleroterion.root=" + root);
        command.add("-cp");
        command.add(String.join(
                File.pathSeparator,
                Path.of(root, "fairness", "target", "test-classes").toString(),
                Path.of(root, "fairness", "target", "classes").toString(),
                home(Hash.class)));
        command.add(LotteryDigest.class.getName());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(answer).isZero();
        return answer.strip();
    }

    private static String home(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }
}
