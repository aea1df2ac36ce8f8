package org.kleroterion.cli.panel;

import java.util.Locale;
import org.kleroterion.cli.command.Progress;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.fairness.LotteryListener;

/// Tells the user how far the search for the fairest lottery is.
final class ToldListener implements LotteryListener, AutoCloseable {

    private final Terminal terminal;
    private final Progress progress;

    ToldListener(Terminal terminal) {
        this.terminal = terminal;
        this.progress = terminal.progress("panel.progress");
    }

    @Override
    public boolean progress(Work work, int done, int total) {
        String key = "panel.work." + work.name().toLowerCase(Locale.ROOT);
        String percent = Integer.toString(total > 0 ? (int) (100L * done / total) : 0);
        progress.tell(terminal.messages().text(key, "percent", percent));
        return true;
    }

    @Override
    public void close() {
        progress.close();
    }
}
