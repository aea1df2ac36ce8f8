package org.kleroterion.convention.mandate.agenda;

import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kleroterion.convention.Bilingual;
import org.kleroterion.convention.Identified;
import org.kleroterion.convention.ItemId;
import org.kleroterion.convention.mandate.terms.WebAddress;

/// One meeting of the convention, over one or several half-days.
///
/// @param id stable: what a calendar keeps as UID
/// @param number from 1, as the public counts them
/// @param sequence how many times it was moved or cancelled: what a calendar keeps as SEQUENCE
/// @param venue where; empty when it is online or not known yet
/// @param onlineLink where to follow it or take part from afar
/// @param published whether the public sees it
public record Session(
        ItemId id,
        int number,
        Bilingual title,
        SessionStatus status,
        int sequence,
        Optional<ItemId> venue,
        Optional<URI> onlineLink,
        boolean published,
        List<HalfDay> halfDays)
        implements Identified {

    public Session {
        if (number < 1 || sequence < 0) {
            throw new IllegalArgumentException("sessions are numbered from 1 and sequences from 0");
        }
        onlineLink.ifPresent(WebAddress::checked);
        halfDays = halfDays.stream()
                .sorted(Comparator.comparing(HalfDay::date).thenComparing(HalfDay::from))
                .toList();
    }

    /// The day of its first half-day.
    public Optional<LocalDate> firstDay() {
        return halfDays.stream().map(HalfDay::date).findFirst();
    }

    /// Whether people still expect to meet.
    public boolean isExpected() {
        return status == SessionStatus.PLANNED || status == SessionStatus.CONFIRMED;
    }

    /// The same session on other half-days, perhaps elsewhere: a calendar takes it for a newer version.
    public Session moved(List<HalfDay> to, Optional<ItemId> where) {
        SessionStatus next = status == SessionStatus.POSTPONED ? SessionStatus.PLANNED : status;
        return new Session(id, number, title, next, sequence + 1, where, onlineLink, published, to);
    }

    /// The same session, which will not be held; it stays in calendars as cancelled.
    public Session cancelled() {
        return as(SessionStatus.CANCELLED, sequence + 1);
    }

    /// The same session, put off to days not known yet.
    public Session postponed() {
        return new Session(
                id, number, title, SessionStatus.POSTPONED, sequence + 1, venue, onlineLink, published, List.of());
    }

    /// This session as the successor of an older version: a calendar must notice what it shows of it.
    public Session following(Session older) {
        boolean same = title.equals(older.title)
                && status == older.status
                && venue.equals(older.venue)
                && onlineLink.equals(older.onlineLink)
                && halfDays.equals(older.halfDays);
        return as(status, same ? older.sequence : older.sequence + 1);
    }

    /// The same session at the same hours, with what is done in them.
    public Session withAgenda(List<HalfDay> agenda) {
        return new Session(id, number, title, status, sequence, venue, onlineLink, published, agenda);
    }

    /// The same session, with another status and sequence.
    public Session as(SessionStatus other, int newer) {
        return new Session(id, number, title, other, newer, venue, onlineLink, published, halfDays);
    }
}
