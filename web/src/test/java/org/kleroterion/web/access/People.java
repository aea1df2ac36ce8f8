package org.kleroterion.web.access;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kleroterion.convention.Actor;
import org.kleroterion.convention.StaffRole;
import org.kleroterion.convention.Tongue;
import org.kleroterion.web.Client;
import org.kleroterion.web.Instance;

/// Accounts of invented people, opened as real ones are.
public final class People {

    public static final String PASSWORD = "un cheval bleu sur la pile";

    /// Whoever invites in a test.
    private static final Actor WHO = new Actor("tests");

    private final Instance instance;

    public People(Instance instance) {
        this.instance = instance;
    }

    /// Somebody with a role, signed in.
    public Client somebody(String name, StaffRole role, String convention) {
        String email = name + "@valombre.example";
        instance.bean(Accounts.class)
                .invite(new Invitee(name, email, Tongue.FRENCH), role, convention, WHO)
                .ifPresent(link -> instance.bean(Accounts.class).accept(link, PASSWORD));
        return new Client(instance).signIn(email, PASSWORD);
    }

    public Actor actor(String name) {
        return instance.bean(AccountStore.class)
                .find(name + "@valombre.example")
                .orElseThrow()
                .id();
    }

    /// The path of a new link that makes its reader the first administrator.
    public String firstLink() {
        Token token = instance.bean(InvitationStore.class).open(InvitationStore.FIRST, java.time.Instant.now());
        return "/fr/premier-administrateur/" + token.word();
    }

    /// The path of a new link that opens the account of somebody who has just been invited.
    public String invitationLink(String tongue) {
        return "/" + tongue + "/invitation/"
                + instance.bean(Accounts.class)
                        .invite(
                                new Invitee("Invitée", "invitee@valombre.example", Tongue.FRENCH),
                                StaffRole.OBSERVER,
                                "",
                                WHO)
                        .orElseThrow()
                        .word();
    }

    public Map<String, Set<StaffRole>> roles(String name) {
        return instance.bean(AccountStore.class).roles(actor(name));
    }

    public List<String> emails() {
        return instance.bean(AccountStore.class).all().stream()
                .map(Account::email)
                .toList();
    }
}
