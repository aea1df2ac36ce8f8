package org.kleroterion.fairness;

import java.time.Duration;

/// The processor time of this process, its compiler and collector included: what a loaded machine does not distort.
final class ProcessorTime {

    private ProcessorTime() {}

    static double millis() {
        return ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .toNanos()
                / 1e6;
    }
}
