package org.kleroterion.web.post;

import org.kleroterion.web.access.Permission;
import org.kleroterion.web.access.Requires;
import org.kleroterion.web.operate.Settings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// What has become of the letters: how many, never what they say.
@Controller
class PostPages {

    private final OutboxStore store;
    private final Settings settings;

    PostPages(OutboxStore store, Settings settings) {
        this.store = store;
        this.settings = settings;
    }

    @Requires(Permission.OPERATE)
    @GetMapping("/{tongue:fr|en}/administration/courrier")
    String post(Model model) {
        model.addAttribute("counts", store.counts());
        model.addAttribute("sends", settings.mail().isPresent());
        return "post/post";
    }
}
