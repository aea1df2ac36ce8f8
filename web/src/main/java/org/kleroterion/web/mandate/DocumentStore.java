package org.kleroterion.web.mandate;

import java.util.Optional;
import java.util.Set;
import org.kleroterion.convention.mandate.ConventionId;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The bytes of a convention's documents, each under its hash.
@Repository
class DocumentStore {

    private final JdbcClient sql;

    DocumentStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// Keeps bytes; those that are there already stay.
    Hash put(ConventionId convention, byte[] content) {
        Hash hash = Sha256.of(content);
        if (find(convention, hash).isEmpty()) {
            sql.sql("INSERT INTO document_content (convention, sha256, content) VALUES (?, ?, ?)")
                    .params(convention.value(), hash.hex(), content)
                    .update();
        }
        return hash;
    }

    Optional<byte[]> find(ConventionId convention, Hash hash) {
        return sql.sql("SELECT content FROM document_content WHERE convention = ? AND sha256 = ?")
                .params(convention.value(), hash.hex())
                .query(byte[].class)
                .optional();
    }

    /// Forgets every content but these.
    void keepOnly(ConventionId convention, Set<Hash> named) {
        sql
                .sql("SELECT sha256 FROM document_content WHERE convention = ?")
                .param(convention.value())
                .query(String.class)
                .list()
                .stream()
                .filter(hash -> !named.contains(Hash.parse(hash)))
                .forEach(hash -> sql.sql("DELETE FROM document_content WHERE convention = ? AND sha256 = ?")
                        .params(convention.value(), hash)
                        .update());
    }
}
