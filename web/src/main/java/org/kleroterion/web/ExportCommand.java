package org.kleroterion.web;

import java.nio.file.Path;
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
        Transfer transfer = context.getBean(Transfer.class);
        int code = new NewFile(file, voice).write(out -> transfer.write(slug, Actor.OPERATOR, out));
        if (code == 0) {
            voice.say("exported", Map.of("slug", slug, "file", file.toString()));
        }
        return code;
    }
}
