package org.kleroterion.cli.command;

import java.io.PrintStream;
import java.time.Duration;
import java.util.function.LongSupplier;

/// Tells on a stream how far a long work is, and nothing about a work that takes less than a second.
///
/// A person sees one line that is drawn again; a file gets a line every five seconds. May be called from any thread, as
/// often as one likes.
public final class Progress implements AutoCloseable {

    private static final long PATIENCE = Duration.ofSeconds(1).toNanos();
    private static final long REDRAW = Duration.ofMillis(200).toNanos();
    private static final long NEXT_LINE = Duration.ofSeconds(5).toNanos();

    private final PrintStream stream;
    private final String work;
    private final boolean redrawn;
    private final LongSupplier nanoseconds;
    private final long start;
    private long next;
    private int width;

    /// @param redrawn whether the line is drawn over, for a person who watches
    Progress(PrintStream stream, String work, boolean redrawn, LongSupplier nanoseconds) {
        this.stream = stream;
        this.work = work;
        this.redrawn = redrawn;
        this.nanoseconds = nanoseconds;
        this.start = nanoseconds.getAsLong();
        this.next = PATIENCE;
    }

    /// Says that `done` of `total` are done; a total of 0 means that the end is not known.
    public synchronized void at(long done, long total) {
        tell(total > 0 ? 100 * done / total + " %" : Long.toString(done));
    }

    /// Says where the work is, in words.
    public synchronized void tell(String where) {
        long elapsed = nanoseconds.getAsLong() - start;
        if (elapsed < next) {
            return;
        }
        next = elapsed + (redrawn ? REDRAW : NEXT_LINE);
        draw(work + " … " + where);
    }

    /// Ends the work; a line that was drawn over is wiped.
    @Override
    public synchronized void close() {
        if (redrawn && width > 0) {
            stream.print("\r" + " ".repeat(width) + "\r");
            stream.flush();
            width = 0;
        }
    }

    private void draw(String line) {
        if (redrawn) {
            stream.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
            stream.flush();
            width = line.length();
        } else {
            stream.println(line);
        }
    }
}
