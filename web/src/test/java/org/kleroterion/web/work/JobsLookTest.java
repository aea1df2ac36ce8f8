package org.kleroterion.web.work;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kleroterion.web.Instance;
import org.kleroterion.web.Screens;
import org.kleroterion.web.access.People;
import org.kleroterion.web.site.Published;

/// The page of long work with every state in it.
class JobsLookTest {

    private static final Instant NOW = Instant.parse("2026-09-22T08:00:00Z");

    @Test
    void work_in_every_state_is_accessible_and_fits_a_small_screen() throws Exception {
        try (Instance instance = Instance.start(Optional.empty(), Clock.fixed(NOW, ZoneOffset.UTC));
                Screens screens = new Screens()) {
            Published published = Published.in(instance);
            put(instance, new JobState.Running(5), "running");
            put(instance, new JobState.Done(16), "done");
            put(instance, new JobState.Failed(7, "journal-broken"), "failed");
            put(instance, new JobState.Cancelled(2), "cancelled");
            put(instance, new JobState.Waiting(), "stopping");
            instance.bean(Work.class).stop("stopping");
            for (int width : List.of(320, 1280)) {
                Page page = screens.reader(width);
                page.navigate(instance.address("/fr/connexion").toString());
                page.fill("#email", published.organiser());
                page.fill("#password", People.PASSWORD);
                page.locator("main form button").click();
                page.navigate(instance.address("/fr/administration/travaux?suivre=true")
                        .toString());
                screens.keep(page, "jobs-in-every-state-" + width);
                assertThat(screens.faults(page)).isEmpty();
                assertThat(screens.overflows(page)).isFalse();
            }
        }
    }

    private static void put(Instance instance, JobState state, String id) {
        JobStore store = instance.bean(JobStore.class);
        store.add(new Job(id, "journal-check", id, 16, state, NOW));
        store.save(store.find(id).orElseThrow().in(state, NOW));
    }
}
