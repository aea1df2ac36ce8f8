package org.kleroterion.cli.fiction;

import java.util.List;
import java.util.Locale;

/// Invents addresses: the seven columns from the number in the street to the country.
final class AddressMaker {

    private static final List<String> STREETS =
            List.of("Rue", "Avenue", "Impasse", "Chemin", "Allée", "Place", "Route");
    private static final List<String> NAMES = List.of(
            "des Oliviers",
            "du Puits",
            "de la Garrigue",
            "des Micocouliers",
            "du Vieux-Lavoir",
            "de l'Étang",
            "des Cigales",
            "du Moulin",
            "de la Source",
            "des Amandiers",
            "du Four-à-Chaux",
            "des Lauriers",
            "de la Bergerie",
            "des Vignerons",
            "du Pont-Neuf",
            "de l'Horloge",
            "des Tanneurs",
            "du Belvédère");
    private static final List<String> HAMLETS = List.of("Le Mas-Vieux", "La Croix-Haute", "Les Jasses", "Font-Froide");
    private static final List<String> TOWNS_ABROAD =
            List.of("LISBOA;PORTUGAL", "BRUXELLES;BELGIQUE", "MONTRÉAL;CANADA");

    private final FictionalCommune commune;
    private final List<String> spellings;
    private final Chance chance;

    AddressMaker(FictionalCommune commune, Chance chance) {
        this.commune = commune;
        this.chance = chance;
        String capitals = commune.name().toUpperCase(Locale.FRENCH);
        this.spellings = List.of(
                commune.name(),
                capitals,
                capitals.replace('-', ' '),
                commune.name().replace('-', ' '));
    }

    /// Number, street, complement 1, complement 2, hamlet, postcode, town, country.
    List<String> address() {
        if (chance.happens(OddCase.ABROAD)) {
            List<String> town = List.of(chance.pick(TOWNS_ABROAD).split(";"));
            return List.of(number(), street(), "", "", "", "", town.get(0), town.get(1));
        }
        if (chance.happens(OddCase.HAMLET_ONLY)) {
            return List.of("", "", "", "", chance.pick(HAMLETS), commune.code(), chance.pick(spellings), "");
        }
        if (chance.happens(OddCase.ORGANISATION)) {
            return List.of("1", "Rue de l'Accueil", "", "Association fictive", "", commune.code(), commune.name(), "");
        }
        String number = chance.happens(OddCase.NO_NUMBER) ? "" : number();
        String flat = chance.happens(OddCase.COMPLEMENT) ? "Appartement " + (1 + chance.below(90)) : "";
        String building = flat.isEmpty() || chance.below(2) == 0 ? "" : "Bâtiment " + (char) ('A' + chance.below(6));
        String country = chance.happens(OddCase.FRANCE_WRITTEN) ? chance.pick(List.of("FRANCE", "France")) : "";
        return List.of(number, street(), flat, building, "", commune.code(), chance.pick(spellings), country);
    }

    private String number() {
        return Integer.toString(1 + chance.below(120));
    }

    private String street() {
        return chance.pick(STREETS) + " " + chance.pick(NAMES);
    }
}
