package org.kleroterion.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.kleroterion.print.page.Page;
import org.kleroterion.sortition.plan.Plan;
import org.kleroterion.sortition.seal.LetterProof;

/// Letters to the invented electors of the published vectors.
final class SampleLetters {

    static final Path VECTORS = Path.of(System.getProperty("kleroterion.root"), "spec/vectors");

    private SampleLetters() {}

    static Plan plan() throws IOException {
        return Plan.parse(Files.readAllBytes(VECTORS.resolve("record/plan.txt")));
    }

    static List<Letter> letters() throws IOException {
        return List.of(
                letter("letter-2007-10-04.txt", "7Q4M-ZK2D-W8XN5"), letter("letter-1987-09-25.txt", "2345-6789-ABCDE"));
    }

    static Page page(String language) throws IOException {
        return Letters.batch(plan(), "99001", 1, terms(), letters(), language);
    }

    static LetterTerms terms() {
        return new LetterTerms(
                List.of(
                        "Métropole de Valmoreau",
                        "Service démocratie citoyenne",
                        "1, place Inventée",
                        "99000 VALMOREAU"),
                "Valmoreau, le 16 septembre 2026",
                "Vous êtes tiré au sort pour une convention citoyenne",
                List.of(
                        "Madame, Monsieur, la métropole réunit quarante personnes tirées au sort sur les listes électorales pour répondre à une question : quelle place donner aux machines qui apprennent dans les services publics ?",
                        "Trois fins de semaine, de novembre à janvier, à l'hôtel de la métropole. Aucune connaissance n'est demandée. Les journées sont indemnisées, la garde d'enfants et les trajets remboursés.",
                        "Un second tirage, parmi celles et ceux qui acceptent, formera un panel à l'image de la population."),
                new LetterTerms.Reply(
                        "https://convention.example/r/",
                        "Vous pouvez aussi téléphoner au 04 00 00 00 00 ou renvoyer le coupon par la poste.",
                        "https://convention.example/preuve"),
                new LetterTerms.Mentions(
                        "Métropole de Valmoreau",
                        "dpo@valmoreau.example",
                        "mission d'intérêt public (RGPD, art. 6.1.e), délibération no 2026-12 du 3 juin 2026",
                        "droits@valmoreau.example",
                        "service démocratie citoyenne, même adresse",
                        "délibération du conseil de métropole"),
                List.of("La présidente de la métropole", "Hélène Inventée"));
    }

    private static Letter letter(String file, String code) throws IOException {
        LetterProof proof = LetterProof.parse(Files.readAllBytes(VECTORS.resolve(file)));
        return new Letter(
                proof.index(),
                proof.firstNames() + " " + proof.birthName(),
                List.of("Résidence des Trois Fontaines Bâtiment C", "12 bis rue du Moulin-à-Vent", "99001 VALMOREAU"),
                code,
                proof.text().toString());
    }
}
