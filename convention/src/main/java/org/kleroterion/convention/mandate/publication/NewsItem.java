package org.kleroterion.convention.mandate.publication;

import java.time.LocalDate;
import org.kleroterion.convention.Bilingual;
import org.kleroterion.convention.Identified;
import org.kleroterion.convention.ItemId;

/// What is new, on a day. `text` is Markdown.
public record NewsItem(ItemId id, LocalDate date, Bilingual title, Bilingual text) implements Identified {

    public NewsItem {}
}
