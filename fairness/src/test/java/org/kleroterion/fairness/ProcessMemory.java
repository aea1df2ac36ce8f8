package org.kleroterion.fairness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The memory of this process in MB.
final class ProcessMemory {

    private ProcessMemory() {}

    /// The most that the process had, Java's own included; 0 where the system does not tell.
    static double peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        return !Files.exists(status)
                ? 0
                : Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1000)
                        .findFirst()
                        .orElse(0);
    }

    /// What the heap holds now, garbage included.
    static double heap() {
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1e6;
    }
}
