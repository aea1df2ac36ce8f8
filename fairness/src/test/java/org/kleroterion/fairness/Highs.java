package org.kleroterion.fairness;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import com.google.ortools.linearsolver.MPSolver;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// HiGHS, called without anything between: its library lies in the jar of OR-Tools for Linux on x86-64.
final class Highs implements LevelSolver {

    private static final String LIBRARY = "/ortools-linux-x86-64/libhighs.so.1";
    private static final int BY_COLUMNS = 1;
    private static final int MAXIMISE = -1;
    private static final int OPTIMAL = 7;

    private final MethodHandle solve;

    @SuppressWarnings("restricted")
    Highs() throws IOException {
        Path file = Files.createTempFile("highs", ".so");
        try (InputStream in = Objects.requireNonNull(MPSolver.class.getResourceAsStream(LIBRARY), LIBRARY)) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
        MemorySegment call = SymbolLookup.libraryLookup(file, Arena.global()).findOrThrow("Highs_lpCall");
        Files.delete(file);
        solve = Linker.nativeLinker()
                .downcallHandle(
                        call,
                        FunctionDescriptor.of(
                                JAVA_INT,
                                JAVA_INT,
                                JAVA_INT,
                                JAVA_INT,
                                JAVA_INT,
                                JAVA_INT,
                                JAVA_DOUBLE,
                                ADDRESS,
                                ADDRESS,
                                ADDRESS,
                                ADDRESS,
                                ADDRESS,
                                ADDRESS,
                                ADDRESS,
                                ADDRESS,
                                ADDRESS,
                                ADDRESS,
                                ADDRESS,
                                ADDRESS,
                                ADDRESS,
                                ADDRESS,
                                ADDRESS));
    }

    @Override
    public double[] solve(LevelProgram program) {
        try (Arena arena = Arena.ofConfined()) {
            return solve(program, arena);
        }
    }

    private double[] solve(LevelProgram program, Arena arena) {
        List<LevelProgram.Column> columns = program.columns();
        int count = columns.size();
        int rows = program.rows().size();
        double[] cost = new double[count];
        cost[0] = 1;
        int[] start = new int[count];
        List<LevelProgram.Entry> entries = new ArrayList<>();
        for (int j = 0; j < count; j++) {
            start[j] = entries.size();
            entries.addAll(columns.get(j).entries());
        }
        MemorySegment value = arena.allocate(JAVA_DOUBLE, count);
        MemorySegment status = arena.allocate(JAVA_INT);
        try {
            solve.invoke(
                    count,
                    rows,
                    entries.size(),
                    BY_COLUMNS,
                    MAXIMISE,
                    0.0,
                    arena.allocateFrom(JAVA_DOUBLE, cost),
                    doubles(
                            arena,
                            columns.stream()
                                    .mapToDouble(LevelProgram.Column::lower)
                                    .toArray()),
                    doubles(
                            arena,
                            columns.stream()
                                    .mapToDouble(LevelProgram.Column::upper)
                                    .toArray()),
                    doubles(
                            arena,
                            program.rows().stream()
                                    .mapToDouble(LevelProgram.Row::lower)
                                    .toArray()),
                    doubles(
                            arena,
                            program.rows().stream()
                                    .mapToDouble(LevelProgram.Row::upper)
                                    .toArray()),
                    arena.allocateFrom(JAVA_INT, start),
                    arena.allocateFrom(
                            JAVA_INT,
                            entries.stream().mapToInt(LevelProgram.Entry::row).toArray()),
                    doubles(
                            arena,
                            entries.stream()
                                    .mapToDouble(LevelProgram.Entry::value)
                                    .toArray()),
                    value,
                    arena.allocate(JAVA_DOUBLE, count),
                    arena.allocate(JAVA_DOUBLE, rows),
                    arena.allocate(JAVA_DOUBLE, rows),
                    arena.allocate(JAVA_INT, count),
                    arena.allocate(JAVA_INT, rows),
                    status);
        } catch (Throwable failed) {
            throw new IllegalStateException(failed);
        }
        return status.get(JAVA_INT, 0) == OPTIMAL ? value.toArray(JAVA_DOUBLE) : new double[0];
    }

    private static MemorySegment doubles(Arena arena, double[] values) {
        return arena.allocateFrom(JAVA_DOUBLE, values);
    }
}
