package org.kleroterion.web.site;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kleroterion.convention.Bilingual;
import org.kleroterion.convention.ItemId;
import org.kleroterion.convention.Tongue;
import org.kleroterion.convention.mandate.Convention;
import org.kleroterion.convention.mandate.ConventionId;
import org.kleroterion.convention.mandate.Mandate;
import org.kleroterion.convention.mandate.MandatePart;
import org.kleroterion.convention.mandate.PublicChange;
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
import org.kleroterion.convention.mandate.terms.MandateIdentity;
import org.kleroterion.convention.mandate.terms.Period;
import org.kleroterion.convention.mandate.terms.RulesVersion;
import org.kleroterion.convention.mandate.terms.Siret;
import org.kleroterion.convention.mandate.terms.Slug;
import org.kleroterion.sortition.encoding.Sha256;
import org.kleroterion.web.Instance;
import org.kleroterion.web.mandate.ConventionJson;
import org.kleroterion.web.mandate.Publication;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An invented convention of an invented metropolis, as it stands some weeks after its publication.
final class PublishedConvention {

    static final String SLUG = "convention-ia";
    static final Instant SINCE = Instant.parse("2026-09-01T08:00:00Z");
    static final byte[] DOCUMENT = {'%', 'P', 'D', 'F', '-'};
    private static final ItemId HALL = new ItemId("hall");

    private PublishedConvention() {}

    static Convention convention() {
        PublicChange moved = new PublicChange(
                Instant.parse("2026-09-20T15:30:00Z"),
                MandatePart.SESSION,
                "s2",
                new java.util.TreeSet<>(Set.of("halfDays")),
                Optional.of(Bilingual.of("La salle était prise.", "The hall was taken.")));
        return new Convention.Published(
                new ConventionId("c1"), 7, mandate(), SINCE, List.of(moved), List.of(), Optional.empty());
    }

    static Convention cancelled() {
        return new Convention.Cancelled(
                new ConventionId("c1"),
                8,
                mandate()
                        .withSessions(mandate().sessions().stream()
                                .map(Session::cancelled)
                                .toList()),
                SINCE.plusSeconds(60),
                Bilingual.french("La loi a changé."),
                List.of(),
                Optional.empty());
    }

    /// Saves a convention as the desk does, and makes it public.
    static void put(Instance instance, Convention convention) {
        JdbcClient sql = instance.bean(JdbcClient.class);
        String id = convention.id().value();
        int known = sql.sql("UPDATE convention SET state = ?, version = ?, body = ? WHERE id = ?")
                .params(convention.state(), convention.version(), ConventionJson.write(convention), id)
                .update();
        if (known == 0) {
            sql.sql("INSERT INTO convention (id, slug, state, version, body) VALUES (?, ?, ?, ?, ?)")
                    .params(
                            id,
                            convention.mandate().identity().slug().value(),
                            convention.state(),
                            convention.version(),
                            ConventionJson.write(convention))
                    .update();
            sql.sql("INSERT INTO document_content (convention, sha256, content) VALUES (?, ?, ?)")
                    .params(id, Sha256.of(DOCUMENT).hex(), DOCUMENT)
                    .update();
        }
        instance.bean(Publication.class).publish(convention, SINCE);
    }

    private static Mandate mandate() {
        return Mandate.of(identity())
                .withCommitment(new AuthorityCommitment(
                        Bilingual.of(
                                "Le conseil répondra publiquement à chaque recommandation, en séance, et dira ce qu’il retient, ce qu’il écarte et pourquoi.",
                                "The council will answer each recommendation in public session, and say what it keeps, what it sets aside and why."),
                        LocalDate.of(2027, 6, 30),
                        "Conseil de la métropole"))
                .withCalendar(new Period(LocalDate.of(2026, 11, 1), LocalDate.of(2027, 3, 28)))
                .withBudget(List.of(
                        new BudgetLine(
                                Bilingual.of("Indemnités des membres", "Members’ allowances"), new Amount(4_000_000)),
                        new BudgetLine(Bilingual.of("Salles et repas", "Rooms and meals"), new Amount(1_250_050))))
                .withRules(List.of(
                        new RulesVersion(
                                1, LocalDate.of(2026, 5, 20), Bilingual.french("Première version."), Optional.empty()),
                        new RulesVersion(
                                2,
                                LocalDate.of(2026, 9, 15),
                                Bilingual.french(
                                        "# Qui siège\n\nQuarante habitants tirés au sort, et dix suppléants.\n\n# Comment on décide\n\n1. Chacun parle.\n2. Chacun vote.\n\n<script>alert(1)</script>"),
                                Optional.empty())))
                .withContact(new Contact(
                        "Service de la participation citoyenne",
                        "participation@valombre.example",
                        Optional.of("01 99 00 12 34"),
                        Optional.of("1 place de la Métropole, 99000 Valombre")))
                .withVenues(List.of(new Venue(
                        HALL,
                        "Grande halle de Valombre",
                        "12 quai des Tanneurs, 99000 Valombre",
                        Optional.of(
                                Bilingual.of("Entrée de plain-pied, côté quai.", "Step-free entrance, on the quay.")),
                        Optional.of(Bilingual.of("Tram B, arrêt Tanneurs.", "Tram B, stop Tanneurs.")),
                        Set.of(VenueFeature.STEP_FREE_ENTRANCE, VenueFeature.HEARING_LOOP),
                        Optional.empty())))
                .withSessions(List.of(
                        session(1, "Comprendre", "Understanding", LocalDate.of(2026, 11, 14), SessionStatus.CONFIRMED),
                        session(2, "Écouter", "Listening", LocalDate.of(2026, 12, 12), SessionStatus.PLANNED)))
                .withCommittee(List.of(
                        member("g1", "Maud Ancelin", CommitteeRole.GUARANTOR, "Barreau de Valombre", true),
                        member("g2", "Idriss Kéravel", CommitteeRole.GUARANTOR, "Université de Valombre", true),
                        member("g3", "Secret Nom", CommitteeRole.EXPERT, "Ligue des droits", false)))
                .withDocuments(List.of(new PublicDocument(
                        new ItemId("d1"),
                        Bilingual.of("Note de cadrage", "Framing note"),
                        "application/pdf",
                        348_000,
                        Sha256.of(DOCUMENT),
                        false,
                        Optional.of(LocalDate.of(2026, 10, 15)),
                        "Licence Ouverte 2.0",
                        Tongue.FRENCH,
                        LocalDate.of(2026, 9, 1))))
                .withNews(List.of(
                        new NewsItem(
                                new ItemId("n1"),
                                LocalDate.of(2026, 9, 1),
                                Bilingual.of("La convention est lancée", "The convention begins"),
                                Bilingual.of(
                                        "Le conseil l’a votée à l’unanimité.", "The council voted it unanimously.")),
                        new NewsItem(
                                new ItemId("n2"),
                                LocalDate.of(2026, 9, 21),
                                Bilingual.french("La deuxième session change de date"),
                                Bilingual.french("Elle aura lieu en décembre."))));
    }

    private static MandateIdentity identity() {
        return new MandateIdentity(
                new Slug(SLUG),
                Bilingual.of(
                        "Convention citoyenne sur l’intelligence artificielle",
                        "Citizens’ convention on artificial intelligence"),
                Optional.of(
                        Bilingual.of(
                                "Que doit faire la métropole de l’intelligence artificielle, et que ne doit-elle jamais lui confier ?",
                                "What should the metropolis do with artificial intelligence, and what must it never entrust to it?")),
                Optional.of(Bilingual.of(
                        "Quarante habitants tirés au sort, cinq week-ends, une réponse du conseil avant l’été.",
                        "Forty residents drawn by lot, five weekends, an answer from the council before summer.")),
                Optional.of(new Authority("Métropole de Valombre", new Siret("73282932000074"))),
                Optional.of(new LaunchingDeliberation(
                        "M2026-412",
                        LocalDate.of(2026, 5, 20),
                        Optional.of(URI.create("https://valombre.example/deliberations/412")))));
    }

    private static Session session(int number, String french, String english, LocalDate day, SessionStatus status) {
        return new Session(
                new ItemId("s" + number),
                number,
                Bilingual.of("Session " + number + " : " + french, "Session " + number + ": " + english),
                status,
                number - 1,
                Optional.of(HALL),
                Optional.of(URI.create("https://visio.valombre.example/secret")),
                true,
                List.of(new HalfDay(
                        day,
                        DayPart.MORNING,
                        LocalTime.of(9, 0),
                        LocalTime.of(12, 30),
                        List.of(
                                item("Accueil", "Welcome", AgendaKind.WELCOME, 9),
                                item("Première audition", "First hearing", AgendaKind.HEARING, 10)))));
    }

    private static AgendaItem item(String french, String english, AgendaKind kind, int hour) {
        return new AgendaItem(
                new ItemId("i" + hour),
                kind,
                Bilingual.of(french, english),
                LocalTime.of(hour, 0),
                LocalTime.of(hour + 1, 0),
                List.of());
    }

    private static CommitteeMember member(String id, String name, CommitteeRole role, String body, boolean named) {
        return new CommitteeMember(
                new ItemId(id),
                name,
                role,
                body,
                LocalDate.of(2026, 5, 1),
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 5, 2)).filter(day -> named),
                named,
                Optional.of(Bilingual.french("Vingt ans d’expérience.")),
                List.of(new Declaration(LocalDate.of(2026, 5, 3), named ? "" : "Conseille une société.", named)));
    }
}
