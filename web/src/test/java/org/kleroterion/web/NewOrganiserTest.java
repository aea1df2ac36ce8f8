package org.kleroterion.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kleroterion.web.access.People;

/// What a new organiser does on an empty instance, with nothing but the screens: from the link of the log to a
/// convention that everybody can read.
class NewOrganiserTest {

    private static final Clock AUTUMN = Clock.fixed(Instant.parse("2026-09-01T08:00:00Z"), ZoneOffset.UTC);

    private Instance instance;
    private Screens screens;
    private Page page;

    @BeforeEach
    void start() throws Exception {
        instance = Instance.start(Optional.empty(), AUTUMN);
        screens = new Screens();
        page = screens.reader(1280);
    }

    @AfterEach
    void stop() {
        screens.close();
        instance.close();
    }

    @Test
    void a_new_organiser_publishes_a_convention_with_nothing_but_the_screens() {
        open(new People(instance).firstLink());
        fill("name", "Ada Lenoir");
        fill("email", "ada@valombre.example");
        fill("password", People.PASSWORD);
        send();

        page.click("main a.button");
        both(
                "title",
                "Convention citoyenne sur l’intelligence artificielle",
                "Citizens’ convention on artificial intelligence");
        fill("slug", "convention-ia");
        send();
        assertThat(page.locator(".missing li").count()).isGreaterThan(8);
        screens.illustrate(page, "desk-empty");

        identity();
        commitment();
        part("calendar");
        fill("from", "2026-11-01");
        fill("to", "2027-05-31");
        send();
        part("budget");
        both("label.1", "Indemnités et garde d’enfants", "Allowances and childcare");
        fill("amount.1", "42 000");
        send();
        rules();
        part("contact");
        fill("service", "Mission participation citoyenne");
        fill("email", "participation@valombre.example");
        send();
        legal();
        venueAndSession();
        committee();

        open("/fr/organisation/convention-ia");
        screens.illustrate(page, "desk-ready");
        assertThat(page.locator(".missing li").allInnerTexts()).isEmpty();
        page.click("text=Proposer la publication");
        assertThat(page.locator("main").innerText()).contains("une autre personne");

        invited("Gaston", "gaston@valombre.example", "guarantor");
        Page gaston = guarantor("gaston@valombre.example");
        gaston.navigate(instance.address("/fr/organisation/convention-ia").toString());
        gaston.click("button:text-is('Confirmer')");
        screens.keep(gaston, "desk-published");

        Page reader = screens.reader(1280);
        reader.navigate(instance.address("/fr/convention-ia").toString());
        assertThat(reader.locator("h1").innerText()).contains("intelligence artificielle");
        screens.illustrate(reader, "public-convention");
        screens.assertQuiet();
    }

    private void identity() {
        part("identity");
        both(
                "question",
                "Comment vivre avec l’intelligence artificielle ?",
                "How shall we live with artificial intelligence?");
        both("summary", "Quarante habitants tirés au sort répondent.", "Forty residents drawn by lot answer.");
        fill("authority", "Métropole de Valombre");
        fill("siret", "243 400 017 00022");
        fill("deliberation", "M2026-412");
        fill("deliberation.date", "2026-06-30");
        send();
    }

    private void commitment() {
        part("commitment");
        both("promise", "Le conseil répond à chaque recommandation.", "The council answers every recommendation.");
        fill("answerBy", "2027-09-30");
        fill("body", "Conseil métropolitain");
        send();
    }

    private void rules() {
        part("rules");
        fill("date", "2026-09-01");
        both("text", "# Règlement\n\nChacun parle à son tour.", "# Rules\n\nEverybody speaks in turn.");
        send();
    }

    private void legal() {
        part("legal");
        for (String item : List.of("communes", "impactAssessment", "dpoOpinion", "retention")) {
            page.locator("[id='" + item + "']").selectOption("DONE");
            fill(item + ".date", "2026-08-20");
            fill(item + ".reference", "REF-" + item.length());
        }
        fill("dpoContact", "dpd@valombre.example");
        send();
    }

    private void venueAndSession() {
        thing("venue");
        fill("name", "Salle des Sources");
        fill("address", "1 place de la Source, Valombre");
        both("access", "Entrée de plain-pied.", "Step-free entrance.");
        both("transport", "Tram 2.", "Tram 2.");
        send();
        thing("session");
        both("title", "Comprendre", "Understanding");
        page.locator("[id='venue']").selectOption(new SelectOption().setIndex(1));
        page.locator("[id='published']").check();
        fill("date.1", "2026-11-14");
        page.locator("[id='part.1']").selectOption("MORNING");
        fill("from.1", "09:00");
        fill("to.1", "12:30");
        send();
    }

    private void committee() {
        for (String body : List.of("Barreau", "Université", "Conseil de développement")) {
            thing("committee");
            fill("name", "Camille " + body);
            page.locator("[id='role']").selectOption("GUARANTOR");
            fill("namedBy", body);
            fill("from", "2026-09-01");
            both("presentation", "Veille sur la convention.", "Watches over the convention.");
            send();
            page.click("text=Camille " + body);
            page.click(".declare summary");
            page.check("#noInterest");
            page.click(".declare button");
        }
    }

    private void invited(String name, String email, String role) {
        open("/fr/organisation");
        page.click("text=Comptes et rôles");
        page.click("text=Inviter une personne");
        fill("name", name);
        fill("email", email);
        page.locator("[id='role']").selectOption(role);
        page.locator("[id='convention']").selectOption(new SelectOption().setIndex(1));
        send();
    }

    private Page guarantor(String email) {
        String link = page.locator(".link-once code").innerText();
        Page other = screens.reader(1280);
        other.navigate(instance.address(URI.create(link).getPath()).toString());
        other.fill("[id='password']", People.PASSWORD);
        other.click("main button");
        assertThat(other.locator("main").innerText()).contains("Convention citoyenne");
        return other;
    }

    private void part(String part) {
        open("/fr/organisation/convention-ia/mandat/" + part);
    }

    private void thing(String part) {
        open("/fr/organisation/convention-ia/elements/" + part + "/nouveau");
    }

    private void open(String path) {
        page.navigate(instance.address(path).toString());
    }

    private void fill(String field, String text) {
        page.fill("[id='" + field + "']", text);
    }

    private void both(String field, String french, String english) {
        fill(field, french);
        fill(field + ".en", english);
    }

    private void send() {
        page.locator("main form button").first().click();
        assertThat(page.locator(".faults").allInnerTexts()).as(page.url()).isEmpty();
    }
}
