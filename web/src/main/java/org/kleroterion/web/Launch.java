package org.kleroterion.web;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.web.operate.SettingTexts;
import org.kleroterion.web.operate.Settings;
import org.kleroterion.web.operate.SettingsFile;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationContextException;

/// The program: `serve` starts the instance of a folder, and stays until it is stopped.
public final class Launch {

    /// What was typed is no command; the command line answers the same.
    private static final int USAGE = 64;

    /// The settings cannot be used.
    private static final int REFUSED = 2;

    private final SettingTexts texts;
    private final PrintStream out;
    private final PrintStream err;

    Launch(SettingTexts texts, PrintStream out, PrintStream err) {
        this.texts = texts;
        this.out = out;
        this.err = err;
    }

    static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        String language = Locale.getDefault().getLanguage().equals("en") ? "en" : "fr";
        int code = new Launch(new SettingTexts(language), out, err).run(arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    /// @return 0 once the instance answers; else the exit code of what is wrong, which has been said
    int run(String... arguments) {
        String command = arguments.length == 0 ? "" : arguments[0];
        if (!command.equals("serve")) {
            err.println(text("unknown", command) + "\n" + text("usage", ""));
            return USAGE;
        }
        return serve(Path.of(arguments.length > 1 ? arguments[1] : "data"));
    }

    private int serve(Path folder) {
        try {
            Settings settings = SettingsFile.in(folder);
            return serve(settings);
        } catch (InvalidInput refused) {
            err.println(text("refused", Integer.toString(refused.problems().size())));
            refused.problems().forEach(problem -> err.println("- " + texts.sentence(problem)));
            return REFUSED;
        }
    }

    private int serve(Settings settings) {
        try {
            Platform.start(settings, Clock.systemUTC());
            out.println(texts.text(
                    "serving",
                    name -> name.equals("address")
                            ? settings.address().toString()
                            : settings.folder()
                                    .resolve("kleroterion.properties")
                                    .toString()));
            return 0;
        } catch (ApplicationContextException failed) {
            if (!(failed.getCause() instanceof PortInUseException)) {
                throw failed;
            }
            err.println(texts.text(
                    "port",
                    name -> name.equals("port")
                            ? Integer.toString(settings.port())
                            : settings.folder()
                                    .resolve("kleroterion.properties")
                                    .toString()));
            return REFUSED;
        }
    }

    private String text(String code, String value) {
        return texts.text(code, name -> value);
    }
}
