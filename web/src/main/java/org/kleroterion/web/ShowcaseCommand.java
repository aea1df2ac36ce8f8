package org.kleroterion.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kleroterion.convention.Actor;
import org.kleroterion.convention.ParisTime;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.web.access.Cast;
import org.kleroterion.web.access.ConventionFinder;
import org.kleroterion.web.mandate.Transfer;
import org.kleroterion.web.operate.Settings;
import org.kleroterion.web.operate.SettingsFile;

/// `showcase EXAMPLE DAY FOLDER`: shows a fictional convention as if it were another day, and touches nothing real.
final class ShowcaseCommand implements Command {

    /// Everybody may know it: nothing that it opens is real.
    private static final String PASSWORD = "tirage au sort";

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    @Override
    public String name() {
        return "showcase";
    }

    @Override
    public Words words() {
        return new Words(3, 3);
    }

    @Override
    public int run(Voice voice, List<String> words) {
        Example example = new Example(Path.of(words.get(0)));
        LocalDate day = day(words.get(1));
        List<Cast.Part> people = example.people();
        Settings settings = settings(example, Path.of(words.get(2)));
        Clock clock = clock(day);
        prepare(example, people, settings, clock);
        Platform.start(settings, clock);
        tell(voice, settings, day, people);
        return 0;
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException none) {
            throw new InvalidInput(Problem.error("SETTING-153", Place.file(""), "value", typed));
        }
    }

    /// Runs on from nine o'clock of that day.
    private static Clock clock(LocalDate day) {
        Instant nine = day.atTime(MORNING).atZone(ParisTime.ZONE).toInstant();
        return Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), nine));
    }

    /// The example's own settings, checked before anything is made.
    private static Settings settings(Example example, Path folder) {
        if (Files.exists(folder)) {
            throw new InvalidInput(Problem.error("SETTING-152", Place.file(""), "value", folder.toString()));
        }
        Settings read = SettingsFile.in(example.folder());
        Settings shown = read.onShow(isFree(read.port()) ? read.port() : anyFree());
        try {
            Files.createDirectories(folder);
            Files.copy(example.folder().resolve(SettingsFile.NAME), folder.resolve(SettingsFile.NAME));
            return shown.inFolder(folder);
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    private static void prepare(Example example, List<Cast.Part> people, Settings settings, Clock clock) {
        try (var workshop = Platform.open(settings, clock)) {
            String slug = workshop.getBean(Transfer.class).take(example.folder(), Optional.empty(), Actor.OPERATOR);
            String convention =
                    workshop.getBean(ConventionFinder.class).idOf(slug).orElseThrow();
            workshop.getBean(Cast.class).play(people, convention, PASSWORD);
        }
    }

    private static void tell(Voice voice, Settings settings, LocalDate day, List<Cast.Part> people) {
        voice.say(
                "showing",
                Map.of(
                        "city", settings.city(),
                        "day", day.toString(),
                        "address", settings.address().toString()));
        voice.say("showing.people", Map.of("password", PASSWORD));
        people.forEach(part -> voice.out().printf("  %-15s %s%n", part.role().code(), part.email()));
        voice.say("showing.stop", Map.of("folder", settings.folder().toString()));
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static int anyFree() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }
}
