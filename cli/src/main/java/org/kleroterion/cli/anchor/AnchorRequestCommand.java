package org.kleroterion.cli.anchor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kleroterion.cli.command.CliCommand;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Refusal;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.cli.output.OutputFile;
import org.kleroterion.cli.output.OutputOptions;
import org.kleroterion.cli.witness.AnchorRequest;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.Sha256;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `anchor request`: writes the request that is sent to an authority by hand.
@Command(name = "request")
final class AnchorRequestCommand extends CliCommand {

    @ArgGroup(multiplicity = "1")
    private Subject subject;

    @Mixin
    private OutputOptions output;

    /// What is to be dated.
    static final class Subject {

        @Option(names = "--file", paramLabel = "FILE")
        private Path file = Path.of("");

        @Option(names = "--hash", paramLabel = "SHA-256")
        private String hash = "";
    }

    AnchorRequestCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode execute() throws IOException {
        Hash hash =
                subject.hash.isEmpty() ? Sha256.of(Files.readAllBytes(terminal().resolve(subject.file))) : stated();
        Path target = output.target(terminal());
        OutputFile.write(target, output.replace(), AnchorRequest.forHash(hash));
        String name = String.valueOf(target.getFileName());
        terminal().say("anchor.requested", "hash", hash.hex(), "file", name);
        return ExitCode.DONE;
    }

    private Hash stated() {
        try {
            return Hash.parse(subject.hash);
        } catch (IllegalArgumentException malformed) {
            throw new Refusal(
                    ExitCode.INPUT_NOT_USABLE, Problem.error("CLI-129", Place.file(""), "value", subject.hash));
        }
    }
}
