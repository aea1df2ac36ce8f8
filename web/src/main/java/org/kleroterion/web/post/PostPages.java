package org.kleroterion.web.post;

import java.util.List;
import org.kleroterion.web.access.Permission;
import org.kleroterion.web.access.Requires;
import org.kleroterion.web.operate.Settings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// What has become of the letters; in a demonstration, the letters themselves.
@Controller
class PostPages {

    private static final int SHOWN = 50;

    private final OutboxStore store;
    private final LetterWriter writer;
    private final Settings settings;

    PostPages(OutboxStore store, LetterWriter writer, Settings settings) {
        this.store = store;
        this.writer = writer;
        this.settings = settings;
    }

    @Requires(Permission.OPERATE)
    @GetMapping("/{tongue:fr|en}/administration/courrier")
    String post(Model model) {
        model.addAttribute("counts", store.counts());
        model.addAttribute("sends", settings.mail().isPresent());
        model.addAttribute("letters", letters());
        return "post/post";
    }

    private List<Wrapping> letters() {
        return settings.demonstration()
                ? store.waiting(SHOWN).stream().map(writer::write).toList()
                : List.of();
    }
}
