package org.kleroterion.web.work;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.kleroterion.web.access.Permission;
import org.kleroterion.web.access.Requires;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Long work, as whoever operates the instance sees it.
@Controller
@RequestMapping("/{tongue:fr|en}/administration/travaux")
class WorkPages {

    private static final int SHOWN = 50;
    private static final String SECONDS = "10";

    private final JobStore store;
    private final Work work;
    private final ObjectProvider<WorkKind> kinds;

    WorkPages(JobStore store, Work work, ObjectProvider<WorkKind> kinds) {
        this.store = store;
        this.work = work;
        this.kinds = kinds;
    }

    /// @param suivre whether the reader asked to have the page read again by itself: nothing moves unasked (WCAG 2.2.2)
    @Requires(Permission.OPERATE)
    @GetMapping
    String jobs(@RequestParam(defaultValue = "false") boolean suivre, Model model, HttpServletResponse response) {
        List<Job> jobs = store.latest(SHOWN);
        boolean moving = jobs.stream().anyMatch(Job::isUnfinished);
        if (suivre && moving) {
            response.setHeader("Refresh", SECONDS);
        }
        model.addAttribute("jobs", jobs);
        model.addAttribute("moving", moving);
        model.addAttribute("followed", suivre);
        model.addAttribute("stopping", store.askedToStop());
        model.addAttribute("kinds", byHand());
        return "work/jobs";
    }

    @Requires(Permission.OPERATE)
    @PostMapping
    String begin(@PathVariable String tongue, @RequestParam(defaultValue = "") String kind, RedirectAttributes next) {
        boolean known = byHand().contains(kind);
        boolean begun = known && work.begin(kind, "").isPresent();
        next.addFlashAttribute("notice", begun ? "work.begun" : known ? "work.already" : "work.unknown");
        return "redirect:/" + tongue + "/administration/travaux";
    }

    @Requires(Permission.OPERATE)
    @PostMapping("/{job}/arret")
    String stop(@PathVariable String tongue, @PathVariable String job, RedirectAttributes next) {
        work.stop(job);
        next.addFlashAttribute("notice", "work.stopping");
        return "redirect:/" + tongue + "/administration/travaux";
    }

    private List<String> byHand() {
        return kinds.stream()
                .filter(WorkKind::isByHand)
                .map(WorkKind::code)
                .sorted()
                .toList();
    }
}
