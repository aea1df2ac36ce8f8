package org.kleroterion.web;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.web.operate.Settings;
import org.kleroterion.web.operate.SettingsFile;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationContextException;

/// `serve [FOLDER]`: starts the instance of a folder, which stays until it is stopped.
final class ServeCommand implements Command {

    private static final String USUAL_FOLDER = "data";

    @Override
    public String name() {
        return "serve";
    }

    @Override
    public Words words() {
        return new Words(0, 1);
    }

    @Override
    public int run(Voice voice, List<String> words) {
        try {
            return serve(voice, SettingsFile.in(Path.of(words.isEmpty() ? USUAL_FOLDER : words.getFirst())));
        } catch (InvalidInput refused) {
            voice.refuse("refused", refused);
            return Launch.REFUSED;
        }
    }

    private static int serve(Voice voice, Settings settings) {
        String file = settings.folder().resolve(SettingsFile.NAME).toString();
        try {
            Platform.start(settings, Clock.systemUTC());
            voice.say("serving", Map.of("address", settings.address().toString(), "file", file));
            return 0;
        } catch (ApplicationContextException failed) {
            if (!(failed.getCause() instanceof PortInUseException)) {
                throw failed;
            }
            voice.complain("port", Map.of("port", Integer.toString(settings.port()), "file", file));
            return Launch.REFUSED;
        }
    }
}
