package org.kleroterion.web.post;

import java.util.List;
import org.kleroterion.web.access.AddressBook;
import org.kleroterion.web.access.Permission;
import org.kleroterion.web.access.Requires;
import org.kleroterion.web.operate.InShowcase;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// In a showcase, the letters that are written and not sent, as their readers would see them.
@Controller
@Conditional(InShowcase.class)
class ShownPostPages {

    private static final int LATEST = 50;

    private final OutboxStore store;
    private final LetterWriter writer;
    private final AddressBook people;

    ShownPostPages(OutboxStore store, LetterWriter writer, AddressBook people) {
        this.store = store;
        this.writer = writer;
        this.people = people;
    }

    @Requires(Permission.OWN_ACCOUNT)
    @GetMapping("/{tongue:fr|en}/compte/courrier-montre")
    String letters(Model model) {
        List<Shown> letters = store.waiting(LATEST).stream().map(this::shown).toList();
        model.addAttribute("letters", letters);
        return "post/shown";
    }

    private Shown shown(Posted letter) {
        return new Shown(people.addressOf(letter.account()).orElse(""), writer.write(letter));
    }

    /// A letter and the invented address that it would go to.
    record Shown(String to, Wrapping letter) {}
}
