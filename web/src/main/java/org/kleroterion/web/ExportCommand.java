package org.kleroterion.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.kleroterion.convention.Actor;
import org.kleroterion.web.mandate.Transfer;
import org.springframework.context.ApplicationContext;

/// `export FOLDER CONVENTION FILE`: a whole convention as one file.
final class ExportCommand implements Command {

    @Override
    public String name() {
        return "export";
    }

    @Override
    public Words words() {
        return new Words(3, 3);
    }

    @Override
    public int run(Voice voice, List<String> words) {
        Path file = Path.of(words.get(2));
        return Workshop.in(Path.of(words.get(0)), voice, context -> write(context, voice, words.get(1), file));
    }

    private static int write(ApplicationContext context, Voice voice, String slug, Path file) {
        Map<String, String> values = Map.of("slug", slug, "file", file.toString());
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            context.getBean(Transfer.class).write(slug, Actor.OPERATOR, out);
        } catch (FileAlreadyExistsException taken) {
            voice.complain("exists", values);
            return Launch.NOT_WRITTEN;
        } catch (IOException unable) {
            voice.complain("unwritten", values);
            return Launch.NOT_WRITTEN;
        } catch (RuntimeException refused) {
            remove(file);
            throw refused;
        }
        voice.say("exported", values);
        return 0;
    }

    /// A file that was not finished is not left to be taken for one that was.
    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException unable) {
            // what went wrong first is what is told
        }
    }
}
