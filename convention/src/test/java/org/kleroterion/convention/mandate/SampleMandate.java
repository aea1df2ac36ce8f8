package org.kleroterion.convention.mandate;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.kleroterion.convention.Actor;
import org.kleroterion.convention.Bilingual;
import org.kleroterion.convention.ItemId;
import org.kleroterion.convention.Tongue;
import org.kleroterion.convention.mandate.agenda.AgendaItem;
import org.kleroterion.convention.mandate.agenda.AgendaKind;
import org.kleroterion.convention.mandate.agenda.DayPart;
import org.kleroterion.convention.mandate.agenda.HalfDay;
import org.kleroterion.convention.mandate.agenda.Session;
import org.kleroterion.convention.mandate.agenda.SessionStatus;
import org.kleroterion.convention.mandate.agenda.Venue;
import org.kleroterion.convention.mandate.agenda.VenueFeature;
import org.kleroterion.convention.mandate.committee.CommitteeMember;
import org.kleroterion.convention.mandate.committee.CommitteeRole;
import org.kleroterion.convention.mandate.committee.Declaration;
import org.kleroterion.convention.mandate.publication.NewsItem;
import org.kleroterion.convention.mandate.publication.PublicDocument;
import org.kleroterion.convention.mandate.terms.Amount;
import org.kleroterion.convention.mandate.terms.Authority;
import org.kleroterion.convention.mandate.terms.AuthorityCommitment;
import org.kleroterion.convention.mandate.terms.BudgetLine;
import org.kleroterion.convention.mandate.terms.Contact;
import org.kleroterion.convention.mandate.terms.LaunchingDeliberation;
import org.kleroterion.convention.mandate.terms.LegalItem;
import org.kleroterion.convention.mandate.terms.LegalReadiness;
import org.kleroterion.convention.mandate.terms.MandateIdentity;
import org.kleroterion.convention.mandate.terms.Period;
import org.kleroterion.convention.mandate.terms.RulesVersion;
import org.kleroterion.convention.mandate.terms.Siret;
import org.kleroterion.convention.mandate.terms.Slug;
import org.kleroterion.sortition.encoding.Sha256;

/// A mandate in which nothing is missing, and the people who act on it.
public final class SampleMandate {

    public static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    public static final Actor ALICE = new Actor("a1");
    public static final Actor BOB = new Actor("b2");
    public static final ConventionId ID = new ConventionId("c1");
    public static final ItemId HALL = new ItemId("hall");
    public static final ItemId FIRST = new ItemId("s1");

    private SampleMandate() {}

    public static Bilingual text(String french) {
        return Bilingual.of(french, "EN " + french);
    }

    public static MandateIdentity identity() {
        return new MandateIdentity(
                new Slug("convention-ia"),
                text("Convention citoyenne sur l'intelligence artificielle"),
                Optional.of(text("Que doit faire la métropole de l'intelligence artificielle ?")),
                Optional.of(text("Quarante habitants tirés au sort.")),
                Optional.of(new Authority("Métropole de Valombre", new Siret("73282932000074"))),
                Optional.of(new LaunchingDeliberation(
                        "M2026-412",
                        LocalDate.of(2026, 5, 20),
                        Optional.of(URI.create("https://valombre.example/deliberations/412")))));
    }

    public static Mandate ready() {
        return Mandate.of(identity())
                .withCommitment(new AuthorityCommitment(
                        text("Chaque recommandation recevra une réponse."),
                        LocalDate.of(2027, 6, 30),
                        "conseil métropolitain"))
                .withCalendar(new Period(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 3, 31)))
                .withBudget(List.of(new BudgetLine(text("Indemnités"), new Amount(4_000_000))))
                .withRules(List.of(
                        new RulesVersion(1, LocalDate.of(2026, 5, 20), text("Le règlement."), Optional.empty())))
                .withContact(new Contact(
                        "Service de la participation",
                        "participation@valombre.example",
                        Optional.empty(),
                        Optional.empty()))
                .withLegal(legal())
                .withVenues(List.of(hall()))
                .withSessions(List.of(session(1, LocalDate.of(2026, 11, 14))))
                .withCommittee(committee())
                .withDocuments(List.of(document()))
                .withNews(List.of(
                        new NewsItem(new ItemId("n1"), LocalDate.of(2026, 5, 21), text("Lancement"), text("Voté."))));
    }

    public static LegalReadiness legal() {
        LegalItem done = LegalItem.done(LocalDate.of(2026, 5, 2), "2026-17");
        return new LegalReadiness(done, done, done, Optional.of("dpo@valombre.example"), done);
    }

    public static Venue hall() {
        return new Venue(
                HALL,
                "Salle des fêtes",
                "1 place de la Mairie, Valombre",
                Optional.of(text("Plain-pied.")),
                Optional.of(text("Tram 1, arrêt Mairie.")),
                Set.of(VenueFeature.STEP_FREE_ENTRANCE, VenueFeature.HEARING_LOOP),
                Optional.empty());
    }

    public static Session session(int number, LocalDate day) {
        return new Session(
                new ItemId("s" + number),
                number,
                text("Session " + number),
                SessionStatus.CONFIRMED,
                0,
                Optional.of(HALL),
                Optional.empty(),
                true,
                List.of(morning(day)));
    }

    public static HalfDay morning(LocalDate day) {
        return new HalfDay(
                day,
                DayPart.MORNING,
                LocalTime.of(9, 0),
                LocalTime.of(12, 30),
                List.of(
                        item("i1", AgendaKind.WELCOME, LocalTime.of(9, 0), LocalTime.of(9, 30)),
                        item("i2", AgendaKind.PLENARY, LocalTime.of(9, 30), LocalTime.of(12, 30))));
    }

    public static AgendaItem item(String id, AgendaKind kind, LocalTime from, LocalTime to, AgendaItem... parts) {
        return new AgendaItem(new ItemId(id), kind, text(id), from, to, List.of(parts));
    }

    public static List<CommitteeMember> committee() {
        List<String> bodies = List.of("Barreau", "Université", "Ligue des droits");
        return IntStream.range(0, bodies.size())
                .mapToObj(at -> member("g" + at, "Garante " + bodies.get(at), CommitteeRole.GUARANTOR, bodies.get(at)))
                .toList();
    }

    public static CommitteeMember member(String id, String name, CommitteeRole role, String body) {
        return new CommitteeMember(
                new ItemId(id),
                name,
                role,
                body,
                LocalDate.of(2026, 5, 1),
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 5, 1)),
                true,
                Optional.empty(),
                List.of(new Declaration(LocalDate.of(2026, 5, 1), "", true)));
    }

    public static PublicDocument document() {
        return new PublicDocument(
                new ItemId("d1"),
                text("Note de cadrage"),
                "application/pdf",
                1000,
                Sha256.of(new byte[] {1}),
                true,
                Optional.empty(),
                "etalab-2.0",
                Tongue.FRENCH,
                LocalDate.of(2026, 5, 21));
    }

    public static Convention draft() {
        return new Convention.Draft(ID, 5, ready(), Optional.empty());
    }

    public static Convention published() {
        return together(draft(), MandateCommand.ProposeAct.of(TwoPersonAct.PUBLISH));
    }

    public static Convention cancelled() {
        return together(
                published(), new MandateCommand.ProposeAct(TwoPersonAct.CANCEL, Optional.of(text("La loi a changé."))));
    }

    public static Convention archived() {
        return together(cancelled(), MandateCommand.ProposeAct.of(TwoPersonAct.PURGE));
    }

    /// Alice proposes, Bob confirms.
    public static Convention together(Convention convention, MandateCommand.ProposeAct act) {
        Convention proposed =
                MandateDecisions.decide(convention, act, ALICE, NOW).state();
        return MandateDecisions.decide(proposed, new MandateCommand.ConfirmAct(act.kind()), BOB, NOW)
                .state();
    }
}
