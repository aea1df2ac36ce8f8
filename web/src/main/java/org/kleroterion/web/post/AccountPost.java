package org.kleroterion.web.post;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.kleroterion.web.access.Account;
import org.kleroterion.web.access.AccountLetters;
import org.kleroterion.web.operate.Settings;
import org.springframework.stereotype.Component;

/// Letters to people about their account go the way of every letter.
@Component
class AccountPost implements AccountLetters {

    private final Letterbox letters;
    private final Settings settings;

    AccountPost(Letterbox letters, Settings settings) {
        this.letters = letters;
        this.settings = settings;
    }

    @Override
    public boolean areSent() {
        return settings.mail().isPresent();
    }

    @Override
    public void send(Account to, String template, Map<String, String> values) {
        Locale language = Locale.forLanguageTag(to.language().code());
        letters.send(new Mail(template, new Recipient.OneAccount(to.id()), language, new TreeMap<>(values)));
    }
}
