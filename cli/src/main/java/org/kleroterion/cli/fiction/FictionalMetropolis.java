package org.kleroterion.cli.fiction;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A fictional metropolis of 31 communes, each with its roll.
public final class FictionalMetropolis {

    /// Electors at full size: as many as the real one had in March 2026.
    public static final int FULL_SIZE = FictionalCommunes.FULL_SIZE;

    /// The smallest size: the largest commune can still give the others their few electors.
    public static final int SMALLEST = 2 * 31 * FictionalCommunes.FEWEST;

    /// The greatest size.
    public static final int LARGEST = 5_000_000;

    private final List<FictionalCommune> communes;
    private final String seed;

    /// @param electors in all, from [#SMALLEST] to [#LARGEST]
    /// @param seed any text; the same gives the same bytes
    public FictionalMetropolis(int electors, String seed) {
        if (electors < SMALLEST || electors > LARGEST) {
            throw new IllegalArgumentException(
                    "between " + SMALLEST + " and " + LARGEST + " electors, not " + electors);
        }
        this.communes = FictionalCommunes.scaledTo(electors);
        this.seed = seed;
    }

    /// The places where the files are made, and who is told how far the work is.
    public interface Folder {

        Path file(String name) throws IOException;

        void tell(long done, long total);
    }

    /// Writes a file `roll-CODE.csv` for each commune; answers how many electors they hold.
    public int write(Folder folder) throws IOException {
        FictionalNames names = FictionalNames.drawn();
        int total = communes.stream().mapToInt(FictionalCommune::electors).sum();
        int done = 0;
        for (FictionalCommune commune : communes) {
            folder.tell(done, total);
            Path file = folder.file("roll-" + commune.code() + ".csv");
            try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                new FictionalRoll(commune, names, seed, writer).write();
            }
            done += commune.electors();
        }
        return total;
    }

    /// How many communes there are, and files.
    public int communes() {
        return communes.size();
    }
}
