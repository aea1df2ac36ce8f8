package org.kleroterion.web.mandate;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kleroterion.convention.Tongue;
import org.kleroterion.convention.mandate.Convention;
import org.kleroterion.convention.mandate.ConventionId;
import org.kleroterion.convention.mandate.terms.Slug;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.web.access.ConventionFinder;
import org.kleroterion.web.access.ConventionNames;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Conventions in the database, each whole.
@Repository
class ConventionStore implements ConventionFinder, ConventionNames {

    private final JdbcClient sql;

    ConventionStore(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Convention> find(ConventionId id) {
        return sql.sql("SELECT body FROM convention WHERE id = ?")
                .param(id.value())
                .query(String.class)
                .optional()
                .map(ConventionJson::read);
    }

    @Override
    public Optional<String> idOf(String slug) {
        return sql.sql("SELECT id FROM convention WHERE slug = ?")
                .param(slug)
                .query(String.class)
                .optional();
    }

    Optional<Convention> find(String slug) {
        return sql.sql("SELECT body FROM convention WHERE slug = ?")
                .param(slug)
                .query(String.class)
                .optional()
                .map(ConventionJson::read);
    }

    /// All of them, by the name in their address.
    List<Convention> all() {
        return sql.sql("SELECT body FROM convention ORDER BY slug").query(String.class).list().stream()
                .map(ConventionJson::read)
                .toList();
    }

    @Override
    public Map<String, String> names(Locale locale) {
        Map<String, String> names = new LinkedHashMap<>();
        Tongue tongue = Tongue.of(locale.getLanguage());
        all().forEach(one ->
                names.put(one.id().value(), one.mandate().identity().title().in(tongue)));
        return names;
    }

    /// @throws AddressTaken if another convention has the same name in its address
    void add(Convention convention) {
        try {
            sql.sql("INSERT INTO convention (id, slug, state, version, body) VALUES (?, ?, ?, ?, ?)")
                    .param(convention.id().value())
                    .param(slug(convention).value())
                    .param(convention.state())
                    .param(convention.version())
                    .param(ConventionJson.write(convention))
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new AddressTaken(slug(convention));
        }
    }

    /// Replaces a convention by what was decided of it.
    ///
    /// @return whether it was still the one that the decision was taken on
    /// @throws AddressTaken if another convention has the same name in its address
    boolean replace(Convention before, Convention after) {
        try {
            return sql.sql(
                                    "UPDATE convention SET slug = ?, state = ?, version = ?, body = ? WHERE id = ? AND version = ?")
                            .param(slug(after).value())
                            .param(after.state())
                            .param(after.version())
                            .param(ConventionJson.write(after))
                            .param(before.id().value())
                            .param(before.version())
                            .update()
                    == 1;
        } catch (DuplicateKeyException taken) {
            throw new AddressTaken(slug(after));
        }
    }

    /// Keeps what a convention said until an instant.
    void keep(Convention former, Instant until) {
        sql.sql("INSERT INTO convention_history (convention, version, until, body) VALUES (?, ?, ?, ?)")
                .param(former.id().value())
                .param(former.version())
                .param(until.atOffset(ZoneOffset.UTC))
                .param(ConventionJson.write(former))
                .update();
    }

    /// What a convention said before, oldest first.
    List<Former> history(ConventionId id) {
        return sql.sql("SELECT body, until FROM convention_history WHERE convention = ? ORDER BY version")
                .param(id.value())
                .query((row, number) -> new Former(
                        ConventionJson.read(row.getString("body")),
                        row.getObject("until", OffsetDateTime.class).toInstant()))
                .list();
    }

    /// The documents that a convention names, now or in its history, in the order of their hashes.
    SortedSet<Hash> documents(Convention convention) {
        SortedSet<Hash> named = new TreeSet<>(Comparator.comparing(Hash::hex));
        Stream.concat(Stream.of(convention), history(convention.id()).stream().map(Former::convention))
                .flatMap(said -> said.mandate().documents().stream())
                .forEach(document -> named.add(document.sha256()));
        return named;
    }

    /// Forgets what a convention used to say: it may name people.
    void forget(ConventionId id) {
        sql.sql("DELETE FROM convention_history WHERE convention = ?")
                .param(id.value())
                .update();
    }

    private static Slug slug(Convention convention) {
        return convention.mandate().identity().slug();
    }
}
