package org.kleroterion.web.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kleroterion.convention.Actor;
import org.kleroterion.convention.StaffRole;
import org.kleroterion.convention.Tongue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Accounts and their roles in the database.
@Repository
class AccountStore implements AddressBook {

    private static final String COLUMNS = "SELECT id, email, name, state, language FROM account ";

    private final JdbcClient sql;

    AccountStore(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Account> find(Actor id) {
        return sql.sql(COLUMNS + "WHERE id = ?")
                .param(id.id())
                .query(AccountStore::account)
                .optional();
    }

    Optional<Account> find(String email) {
        return sql.sql(COLUMNS + "WHERE email = ?")
                .param(folded(email))
                .query(AccountStore::account)
                .optional();
    }

    List<Account> all() {
        return sql.sql(COLUMNS + "ORDER BY name, email")
                .query(AccountStore::account)
                .list();
    }

    /// @return the hash of the password; empty as long as none has been chosen
    String password(Actor id) {
        return sql.sql("SELECT password FROM account WHERE id = ?")
                .param(id.id())
                .query(String.class)
                .single();
    }

    /// @throws org.springframework.dao.DuplicateKeyException if the e-mail address has an account already
    void add(Account account, Instant now) {
        sql.sql("INSERT INTO account (id, email, name, password, state, since, language)"
                        + " VALUES (?, ?, ?, '', ?, ?, ?)")
                .param(account.id().id())
                .param(folded(account.email()))
                .param(account.name())
                .param(account.state().code())
                .param(now.atOffset(ZoneOffset.UTC))
                .param(account.language().code())
                .update();
    }

    void setPassword(Actor id, String hash) {
        sql.sql("UPDATE account SET password = ? WHERE id = ?")
                .param(hash)
                .param(id.id())
                .update();
    }

    void setLanguage(Actor id, Tongue language) {
        sql.sql("UPDATE account SET language = ? WHERE id = ?")
                .param(language.code())
                .param(id.id())
                .update();
    }

    void setState(Actor id, AccountState state) {
        sql.sql("UPDATE account SET state = ? WHERE id = ?")
                .param(state.code())
                .param(id.id())
                .update();
    }

    /// The roles of an account, by convention; those on the instance under the empty word.
    Map<String, Set<StaffRole>> roles(Actor id) {
        Map<String, Set<StaffRole>> roles = new TreeMap<>();
        sql.sql("SELECT convention, role FROM account_role WHERE account = ?")
                .param(id.id())
                .query((row, number) -> roles.computeIfAbsent(
                                row.getString("convention"), none -> EnumSet.noneOf(StaffRole.class))
                        .add(StaffRole.valueOf(row.getString("role").toUpperCase(Locale.ROOT))))
                .list();
        return roles;
    }

    /// @param convention identifier of the convention; empty for the instance
    void grant(Actor id, StaffRole role, String convention) {
        revoke(id, role, convention);
        sql.sql("INSERT INTO account_role (account, role, convention) VALUES (?, ?, ?)")
                .param(id.id())
                .param(role.code())
                .param(convention)
                .update();
    }

    void revoke(Actor id, StaffRole role, String convention) {
        sql.sql("DELETE FROM account_role WHERE account = ? AND role = ? AND convention = ?")
                .param(id.id())
                .param(role.code())
                .param(convention)
                .update();
    }

    /// How many active accounts administer the instance, counted with their rows locked: two people who leave at once
    /// cannot both believe that the other stays.
    long administrators() {
        return sql.sql("SELECT a.id FROM account a JOIN account_role r ON r.account = a.id"
                        + " WHERE a.state = 'active' AND r.role = 'administrator' AND r.convention = '' FOR UPDATE")
                .query(String.class)
                .list()
                .size();
    }

    @Override
    public Optional<String> addressOf(Actor id) {
        return find(id).filter(account -> account.state() != AccountState.LEFT).map(Account::email);
    }

    @Override
    public List<Actor> holders(StaffRole role, String convention) {
        return sql.sql("SELECT a.id FROM account a JOIN account_role r ON r.account = a.id"
                        + " WHERE a.state = 'active' AND r.role = ? AND r.convention = ? ORDER BY a.id")
                .param(role.code())
                .param(convention)
                .query((row, number) -> new Actor(row.getString("id")))
                .list();
    }

    boolean hasAdministrator() {
        return sql.sql("SELECT COUNT(*) FROM account a JOIN account_role r ON r.account = a.id"
                                + " WHERE a.state = 'active' AND r.role = 'administrator' AND r.convention = ''")
                        .query(Long.class)
                        .single()
                > 0;
    }

    static String folded(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                new Actor(row.getString("id")),
                row.getString("email"),
                row.getString("name"),
                AccountState.of(row.getString("state")),
                Tongue.of(row.getString("language")));
    }
}
