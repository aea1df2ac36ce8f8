package org.kleroterion.web.journal;

import java.util.List;
import org.kleroterion.sortition.journal.JournalExtract;
import org.kleroterion.web.access.ConventionFinder;
import org.kleroterion.web.access.Permission;
import org.kleroterion.web.access.Requires;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The journal of a convention, as guarantors and observers read it.
@Controller
@RequestMapping("/{tongue:fr|en}/garant/{convention}/journal")
class JournalPages {

    private static final int PAGE = 50;

    private final JournalStore store;
    private final ConventionFinder conventions;

    JournalPages(JournalStore store, ConventionFinder conventions) {
        this.store = store;
        this.conventions = conventions;
    }

    /// @param from how many of the latest acts are passed over
    @Requires(Permission.READ_JOURNAL)
    @GetMapping
    String journal(
            @PathVariable String convention,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "0") int from,
            Model model) {
        String chain = conventions.idOf(convention).orElseThrow();
        int first = Math.max(0, from);
        List<ActLine> acts = store.latest(chain, act, first, PAGE + 1).stream()
                .map(ActLine::of)
                .toList();
        model.addAttribute("convention", convention);
        model.addAttribute("act", act);
        model.addAttribute("codes", store.codes(chain));
        model.addAttribute("acts", acts.stream().limit(PAGE).toList());
        model.addAttribute("newer", first == 0 ? -1 : Math.max(0, first - PAGE));
        model.addAttribute("older", acts.size() > PAGE ? first + PAGE : -1);
        model.addAttribute("head", store.head(chain).orElse(ChainHead.NONE));
        return "journal/journal";
    }

    /// The whole chain, as chapter 11 of the specification says; `verify` checks it.
    @Requires(Permission.READ_JOURNAL)
    @GetMapping("/extrait")
    ResponseEntity<byte[]> extract(@PathVariable String convention) {
        String chain = conventions.idOf(convention).orElseThrow();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("journal-" + convention + ".txt")
                                .build()
                                .toString())
                .body(JournalExtract.of(chain, store.all(chain)).text().bytes());
    }
}
