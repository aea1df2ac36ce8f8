package org.kleroterion.print;

import java.util.List;

/// What the organiser writes in every letter of a wave.
///
/// @param sender lines at the top left
/// @param placeAndDate as in "Valmoreau, 16 September 2026"
/// @param paragraphs what the convention is about, its dates, what is paid
/// @param reply how to answer
/// @param mentions what the law wants to be said
/// @param signatory lines under the letter
public record LetterTerms(
        List<String> sender,
        String placeAndDate,
        String subject,
        List<String> paragraphs,
        Reply reply,
        Mentions mentions,
        List<String> signatory) {

    public LetterTerms {
        sender = List.copyOf(sender);
        paragraphs = List.copyOf(paragraphs);
        signatory = List.copyOf(signatory);
        if (sender.isEmpty() || paragraphs.isEmpty() || signatory.isEmpty()) {
            throw new IllegalArgumentException("a letter has a sender, a paragraph and a signatory");
        }
    }

    /// @param address where the code is added to reply: `https://convention.example/r/`
    /// @param otherwise by telephone, by post
    /// @param proof the page that checks a proof, which is added behind `#` and so never sent
    public record Reply(String address, String otherwise, String proof) {

        public Reply {
            if (!isAddress(address) || !isAddress(proof)) {
                throw new IllegalArgumentException("an address begins with https:// and has no # and no space");
            }
        }

        public static boolean isAddress(String text) {
            return text.startsWith("https://") && text.indexOf('#') < 0 && text.indexOf(' ') < 0;
        }
    }

    /// What a letter that comes from the electoral roll and from a drawing must say (GDPR art. 14; code of relations
    /// between the public and the administration, art. L. 311-3-1).
    ///
    /// @param controller who answers for the processing
    /// @param officer how to reach the data protection officer
    /// @param basis its legal basis, with the deliberation
    /// @param rights where to exercise one's rights
    /// @param algorithm whom to ask for the rules of the algorithm and their application
    /// @param decision who adopts the result of the draw
    public record Mentions(
            String controller, String officer, String basis, String rights, String algorithm, String decision) {

        public Mentions {
            if (List.of(controller, officer, basis, rights, algorithm, decision).stream()
                    .anyMatch(String::isBlank)) {
                throw new IllegalArgumentException("a mention that the law wants is empty");
            }
        }
    }
}
