package org.kleroterion.convention;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;

/// The hour of Paris, in which every date and time of a convention is said.
///
/// Twice a year the clock jumps: an hour that does not exist is refused, and of an hour that comes twice the earlier is
/// meant.
public final class ParisTime {

    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private ParisTime() {}

    /// The instant of a local time.
    ///
    /// @throws InvalidInput if the clock never shows that time (TIME-101)
    public static Instant at(LocalDate date, LocalTime time) {
        List<Problem> problems = problems(date, time, Place.file(""));
        if (problems.stream().anyMatch(Problem::isError)) {
            throw new InvalidInput(problems);
        }
        return ZonedDateTime.of(date, time, ZONE).withEarlierOffsetAtOverlap().toInstant();
    }

    /// What there is to say of a local time: the error TIME-101 if the clock skips it, the warning TIME-102 if it comes
    /// twice; else nothing.
    public static List<Problem> problems(LocalDate date, LocalTime time, Place place) {
        Optional<ZoneOffsetTransition> jump =
                Optional.ofNullable(ZONE.getRules().getTransition(LocalDateTime.of(date, time)));
        return jump.map(clock -> List.of(problem(clock, date, time, place))).orElse(List.of());
    }

    /// The day of an instant in Paris.
    public static LocalDate dateOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /// The local date and time of an instant in Paris.
    public static LocalDateTime localOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDateTime();
    }

    private static Problem problem(ZoneOffsetTransition clock, LocalDate date, LocalTime time, Place place) {
        String day = date.toString();
        String hour = time.toString();
        if (clock.isGap()) {
            String from = clock.getDateTimeBefore().toLocalTime().toString();
            String to = clock.getDateTimeAfter().toLocalTime().toString();
            return Problem.error("TIME-101", place, "time", hour, "date", day, "from", from, "to", to);
        }
        return Problem.warning("TIME-102", place, "time", hour, "date", day);
    }
}
