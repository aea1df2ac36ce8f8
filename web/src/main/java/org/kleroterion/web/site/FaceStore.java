package org.kleroterion.web.site;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.kleroterion.convention.mandate.Convention;
import org.kleroterion.convention.mandate.face.PublicFace;
import org.kleroterion.web.mandate.Publication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The faces of conventions, each version written once.
@Repository
class FaceStore implements Publication {

    private static final String KIND = "face";

    /// The latest version of each convention.
    private static final String LATEST = "SELECT convention, version, at, body FROM projection p WHERE kind = 'face'"
            + " AND version = (SELECT MAX(version) FROM projection o WHERE o.convention = p.convention AND o.kind = 'face')";

    private final JdbcClient sql;

    FaceStore(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void publish(Convention convention, Instant now) {
        PublicFace face = PublicFace.of(convention);
        String id = convention.id().value();
        if (latest(id).filter(before -> before.face().equals(face)).isPresent()) {
            return;
        }
        forgetOtherNames(id, face);
        sql.sql("INSERT INTO projection (convention, kind, version, at, slug, body) VALUES (?, ?, ?, ?, ?, ?)")
                .param(id)
                .param(KIND)
                .param(convention.version())
                .param(now.atOffset(ZoneOffset.UTC))
                .param(face.identity().slug().value())
                .param(FaceJson.write(face))
                .update();
    }

    /// The face that an address shows, by the name in it.
    Optional<ShownFace> find(String slug) {
        return sql.sql(LATEST + " AND slug = ?")
                .param(slug)
                .query(FaceStore::shown)
                .optional();
    }

    /// All of them, by the name in their address.
    List<ShownFace> all() {
        return sql.sql(LATEST + " ORDER BY slug").query(FaceStore::shown).list();
    }

    /// The content of a document that a face names.
    Optional<byte[]> content(String convention, String sha256) {
        return sql.sql("SELECT content FROM document_content WHERE convention = ? AND sha256 = ?")
                .param(convention)
                .param(sha256)
                .query(byte[].class)
                .optional();
    }

    private Optional<ShownFace> latest(String id) {
        return sql.sql(LATEST + " AND convention = ?")
                .param(id)
                .query(FaceStore::shown)
                .optional();
    }

    /// A name that is public no longer does not stay in an older version either.
    private void forgetOtherNames(String id, PublicFace face) {
        boolean same = latest(id)
                .filter(before -> before.face().committee().equals(face.committee()))
                .isPresent();
        if (!same) {
            sql.sql("DELETE FROM projection WHERE convention = ? AND kind = ?")
                    .param(id)
                    .param(KIND)
                    .update();
        }
    }

    private static ShownFace shown(ResultSet row, int number) throws SQLException {
        return new ShownFace(
                row.getString("convention"),
                row.getInt("version"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                FaceJson.read(row.getString("body")));
    }
}
