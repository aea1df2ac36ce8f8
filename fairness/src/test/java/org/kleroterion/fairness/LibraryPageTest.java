package org.kleroterion.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page docs/developer/library.md, compiled as a module of its own and run.
class LibraryPageTest {

    private static final Pattern BLOCK = Pattern.compile("```(java|text)\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void the_example_compiles_as_a_module_and_prints_what_the_page_says() throws IOException, InterruptedException {
        String page =
                Files.readString(Path.of(System.getProperty("kleroterion.root", ".."), "docs/developer/library.md"));
        List<String> blocks = BLOCK.matcher(page)
                .results()
                .map((MatchResult block) -> block.group(2))
                .toList();
        Path module = Files.writeString(folder.resolve("module-info.java"), blocks.get(0));
        Path example = Files.writeString(
                Files.createDirectories(folder.resolve("example")).resolve("Example.java"), blocks.get(1));
        String path = System.getProperty("jdk.module.path", "");
        String compiled = run("javac", "-p", path, "-d", folder + "/out", module.toString(), example.toString());
        assertThat(compiled).isEmpty();
        String with = path + File.pathSeparator + folder.resolve("out");
        assertThat(run("java", "-p", with, "-m", "example/example.Example")).isEqualTo(blocks.get(2));
    }

    private static String run(String tool, String... arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", tool).toString()));
        line.addAll(List.of(arguments));
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return out.replace(System.lineSeparator(), "\n");
    }
}
