package org.kleroterion.web.site;

import org.kleroterion.web.access.Open;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The first page of the instance.
@Controller
class HomePages {

    HomePages() {}

    /// French first; the switch of language is on every page.
    @Open
    @GetMapping("/")
    String root() {
        return "redirect:/fr";
    }

    @Open
    @GetMapping("/{tongue:fr|en}")
    String home() {
        return "site/home";
    }
}
