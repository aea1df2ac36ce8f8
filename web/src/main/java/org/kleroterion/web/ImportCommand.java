package org.kleroterion.web;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kleroterion.convention.Actor;
import org.kleroterion.convention.mandate.terms.Slug;
import org.kleroterion.web.mandate.Transfer;

/// `import FOLDER FILE [NAME]`: takes an exported convention into an instance.
final class ImportCommand implements Command {

    @Override
    public String name() {
        return "import";
    }

    @Override
    public Words words() {
        return new Words(2, 3);
    }

    @Override
    public int run(Voice voice, List<String> words) {
        Optional<Slug> other = words.size() > 2 ? Optional.of(new Slug(words.get(2))) : Optional.empty();
        return Workshop.in(Path.of(words.get(0)), voice, context -> {
            String slug = context.getBean(Transfer.class).take(Path.of(words.get(1)), other, Actor.OPERATOR);
            voice.say("imported", Map.of("slug", slug));
            return 0;
        });
    }
}
