package org.kleroterion.web.mandate;

import java.security.SecureRandom;
import org.kleroterion.convention.ItemId;
import org.kleroterion.convention.mandate.ConventionId;
import org.springframework.stereotype.Component;

/// New identifiers, which nobody can guess and no two things share.
@Component
class Identifiers {

    /// Without the letters and figures that are taken for one another.
    private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";

    private static final int LENGTH = 16;

    private final SecureRandom random = new SecureRandom();

    Identifiers() {}

    ConventionId convention() {
        return new ConventionId(word());
    }

    ItemId item() {
        return new ItemId(word());
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int letter = 0; letter < LENGTH; letter++) {
            word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return word.toString();
    }
}
