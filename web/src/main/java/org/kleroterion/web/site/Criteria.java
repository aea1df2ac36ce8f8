package org.kleroterion.web.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// The map of the 106 criteria of the RGAA, `criteria.csv`: the declaration of accessibility is made from it.
@Component
class Criteria {

    private final List<Criterion> all;

    Criteria() {
        all = read().lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(Criterion::parse)
                .toList();
    }

    public List<Criterion> all() {
        return all;
    }

    /// How many are looked after in one way.
    public long count(String way) {
        return all.stream().filter(one -> one.way().name().equals(way)).count();
    }

    private static String read() {
        try (InputStream file = Objects.requireNonNull(Criteria.class.getResourceAsStream("criteria.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }
}
