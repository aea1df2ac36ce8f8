package org.kleroterion.cli.fiction;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.kleroterion.sortition.roll.RollLayout;

/// Writes the roll of one invented commune in the layout of the register, as its exports look: every field that is not
/// empty in quotes but the last.
final class FictionalRoll {

    private static final String MAIN = "Liste principale";
    private static final String MUNICIPAL = "Liste complémentaire municipale";
    private static final String EUROPEAN = "Liste complémentaire européenne";

    private final FictionalCommune commune;
    private final Chance chance;
    private final PersonMaker people;
    private final AddressMaker addresses;
    private final Writer writer;
    private final int registered;
    private int number;

    FictionalRoll(FictionalCommune commune, FictionalNames names, String seed, Writer writer) {
        this.commune = commune;
        this.chance = new Chance(seed + "\n" + commune.code());
        this.people = new PersonMaker(commune, names, chance);
        this.addresses = new AddressMaker(commune, chance);
        this.writer = writer;
        this.registered = commune.registered();
    }

    void write() throws IOException {
        writer.write("\"" + String.join("\";\"", RollLayout.REU.header()) + "\"\n");
        FictionalPerson person = people.anyone();
        for (int elector = 0; elector < commune.electors(); elector++) {
            person = elector == 0 ? person : people.after(person);
            write(person);
        }
    }

    private void write(FictionalPerson person) throws IOException {
        List<String> address = addresses.address();
        String station = station();
        if (chance.happens(OddCase.BOTH_LISTS)) {
            row(MUNICIPAL, person, address, station);
            row(EUROPEAN, person, addresses.address(), station);
        } else if (chance.happens(OddCase.MUNICIPAL_LIST)) {
            row(MUNICIPAL, person, address, station);
        } else if (chance.happens(OddCase.EUROPEAN_LIST)) {
            row(EUROPEAN, person, address, station);
        } else {
            row(MAIN, person, address, station);
        }
    }

    private String station() {
        if (chance.happens(OddCase.NO_STATION)) {
            return "";
        }
        int at = chance.below(registered);
        for (FictionalCommune.Station station : commune.stations()) {
            at -= station.electors();
            if (at < 0) {
                return station.code();
            }
        }
        throw new IllegalStateException("the stations do not add up");
    }

    private void row(String list, FictionalPerson person, List<String> address, String station) throws IOException {
        boolean french = list.equals(MAIN);
        cell(commune.code());
        cell(commune.name());
        cell(list);
        cell(person.birthName());
        cell(person.useName());
        cell(person.firstNames());
        cell(Character.toString(person.sex()));
        cell(person.born());
        cell(french ? "99999" : "");
        cell("VILLE FICTIVE");
        cell("99");
        cell(french ? "FRANCE" : "ITALIE");
        cell(french ? "Française" : "Italienne");
        for (String part : address) {
            cell(part);
        }
        cell(station);
        cell(station.isEmpty() ? "" : "Bureau fictif");
        cell(station.isEmpty() ? "" : "99-01");
        cell(station.isEmpty() ? "" : "Canton fictif");
        cell("");
        number += chance.happens(OddCase.REPEATED_NUMBER) ? 0 : 1;
        writer.write(station.isEmpty() ? "\n" : number + "\n");
    }

    private void cell(String text) throws IOException {
        if (!text.isEmpty()) {
            writer.write('"');
            writer.write(text);
            writer.write('"');
        }
        writer.write(';');
    }
}
