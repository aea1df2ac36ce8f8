package org.kleroterion.cli.seal;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.kleroterion.cli.command.CliCommand;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Refusal;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.cli.output.OutputFolder;
import org.kleroterion.cli.output.OutputOptions;
import org.kleroterion.cli.record.RecordOption;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.draw.Winner;
import org.kleroterion.sortition.record.History;
import org.kleroterion.sortition.roll.Elector;
import org.kleroterion.sortition.seal.RollSeal;
import org.kleroterion.sortition.seal.SealedRoll;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `roll letters`: names, addresses, codes and proofs of those whom a wave invites in one commune. Private.
@Command(name = "letters")
public final class RollLettersCommand extends CliCommand {

    @Mixin
    private RecordOption record;

    @Option(names = "--wave", required = true, paramLabel = "N")
    private int wave;

    @Mixin
    private CommuneRoll roll;

    @Mixin
    private OutputOptions output;

    RollLettersCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode execute() throws IOException {
        History history = record.read(terminal()).history();
        SealedRoll sealed = roll.seal(terminal(), history.plan());
        RollSeal seal = inForce(history, sealed);
        List<Winner> winners = history.wave(wave).winners().stream()
                .filter(winner -> winner.commune().equals(seal.commune()))
                .toList();
        try (OutputFolder folder = OutputFolder.createPrivate(output.target(terminal()), output.replace())) {
            write(folder, sealed, seal, winners);
            folder.finish();
        }
        terminal()
                .say(
                        "letters.made",
                        "letters",
                        Integer.toString(winners.size()),
                        "folder",
                        output.target(terminal()).toString());
        return ExitCode.DONE;
    }

    /// The roll must be, to the last elector, the one that was sealed.
    private RollSeal inForce(History history, SealedRoll sealed) {
        Optional<RollSeal> seal = history.sealsInForce().stream()
                .filter(one -> one.commune().equals(sealed.commune()) && one.official() == sealed.read())
                .filter(one -> one.equals(sealed.seal(one.serial(), one.official())))
                .findFirst();
        return seal.orElseThrow(() -> new Refusal(
                ExitCode.INPUT_NOT_USABLE, Problem.error("CLI-153", Place.file(""), "commune", sealed.commune())));
    }

    private static void write(OutputFolder folder, SealedRoll sealed, RollSeal seal, List<Winner> winners)
            throws IOException {
        try (CsvWriter letters = CsvWriter.builder().build(folder.file("letters.csv"))) {
            letters.writeRecord("commune", "index", "name", "address", "code", "proof");
            for (Winner winner : winners) {
                Elector elector = sealed.elector(winner.index());
                String proof = "proofs/" + winner.index() + ".txt";
                Files.write(
                        folder.file(proof),
                        sealed.proof(winner.index(), seal.serial()).text().bytes());
                letters.writeRecord(
                        seal.commune(),
                        Integer.toString(winner.index()),
                        elector.postalName(),
                        elector.address().text(),
                        sealed.code(winner.index()).toString(),
                        proof);
            }
        }
    }
}
