package org.kleroterion.web.mandate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kleroterion.convention.FieldReader;
import org.kleroterion.convention.ItemId;
import org.kleroterion.convention.Tongue;
import org.kleroterion.convention.TypedTime;
import org.kleroterion.convention.mandate.Mandate;
import org.kleroterion.convention.mandate.MandateChange;
import org.kleroterion.convention.mandate.MandatePart;
import org.kleroterion.convention.mandate.Removal;
import org.kleroterion.convention.mandate.publication.NewsItem;
import org.kleroterion.web.page.FormField;
import org.kleroterion.web.page.FormField.Kind;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What is new, on a day.
@Component
@Order(15)
class NewsForm implements ThingForm<NewsItem> {

    NewsForm() {}

    @Override
    public MandatePart part() {
        return MandatePart.NEWS;
    }

    @Override
    public List<NewsItem> all(Mandate mandate) {
        return mandate.news();
    }

    @Override
    public String name(NewsItem thing, Tongue tongue) {
        return thing.title().in(tongue);
    }

    @Override
    public String detail(NewsItem thing, Mandate mandate, Tongue tongue) {
        return thing.date().toString();
    }

    @Override
    public List<FormField> fields(Mandate mandate, Optional<NewsItem> thing) {
        return List.of(
                FormField.of("date", Kind.DATE),
                FormField.of("title", Kind.BOTH_LINES),
                FormField.of("text", Kind.BOTH_TEXTS));
    }

    @Override
    public Map<String, String> typed(NewsItem thing) {
        return new Typed()
                .put("date", thing.date())
                .both("title", thing.title())
                .both("text", thing.text())
                .fields();
    }

    @Override
    public Optional<MandateChange> read(FieldReader reader, Mandate mandate, ItemId id, Optional<NewsItem> before) {
        var date = reader.required("date", TypedTime::day);
        var title = Typed.both(reader, "title");
        var text = Typed.both(reader, "text");
        return date.flatMap(day -> title.flatMap(
                called -> text.map(words -> new MandateChange.PutNews(new NewsItem(id, day, called, words)))));
    }

    @Override
    public MandateChange remove(ItemId id, Removal why) {
        return new MandateChange.RemoveNews(id, why);
    }
}
