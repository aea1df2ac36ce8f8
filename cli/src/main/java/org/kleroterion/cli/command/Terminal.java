package org.kleroterion.cli.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.Texts;

/// Where a command speaks: its result to `out`, all the rest to `err`, in one language; and the folder from which its
/// relative paths are meant.
public final class Terminal {

    private final PrintStream out;
    private final PrintStream err;
    private final Language language;
    private final Messages messages;
    private final Path directory;
    private final boolean interactive;

    /// @param interactive whether a person watches `err`, so that a line of progress may be drawn over
    public Terminal(PrintStream out, PrintStream err, Language language, Path directory, boolean interactive) {
        this.out = out;
        this.err = err;
        this.language = language;
        this.messages = Messages.in(language);
        this.directory = directory;
        this.interactive = interactive;
    }

    public PrintStream out() {
        return out;
    }

    public PrintStream err() {
        return err;
    }

    public Language language() {
        return language;
    }

    public Messages messages() {
        return messages;
    }

    /// A path of the command line, seen from the folder where the command was typed.
    public Path resolve(Path path) {
        return directory.resolve(path).normalize();
    }

    /// Prints a text of the command line on `out`.
    public void say(String key, String... namesAndValues) {
        out.println(messages.text(key, namesAndValues));
    }

    /// Prints problems on `err`, one sentence a line, behind their code.
    public void print(List<Problem> problems) {
        problems.forEach(problem -> err.println(label(problem) + " " + sentence(problem)));
    }

    /// The sentence of a problem of any module.
    public String sentence(Problem problem) {
        if (!messages.has(problem.code())) {
            return Texts.in(language.code()).sentence(problem);
        }
        Map<String, String> values = new TreeMap<>(problem.values());
        values.put("file", problem.place().file());
        return messages.text(
                problem.code(),
                values.entrySet().stream()
                        .flatMap(value -> List.of(value.getKey(), value.getValue()).stream())
                        .toArray(String[]::new));
    }

    /// Progress of a work that may last, told on `err` once it has lasted one second.
    ///
    /// @param key the text that names the work
    public Progress progress(String key, String... namesAndValues) {
        return new Progress(err, messages.text(key, namesAndValues), interactive, System::nanoTime);
    }

    private String label(Problem problem) {
        return problem.code() + " "
                + messages.text("severity." + problem.severity().name());
    }
}
