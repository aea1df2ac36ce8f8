package org.kleroterion.cli.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.kleroterion.cli.command.CliCommand;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.JsonOption;
import org.kleroterion.cli.command.JsonOutput;
import org.kleroterion.cli.command.Refusal;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.cli.record.RecordOption;
import org.kleroterion.cli.witness.LocalWitnesses;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.encoding.MalformedText;
import org.kleroterion.sortition.record.RecordFiles;
import org.kleroterion.sortition.seal.LetterProof;
import org.kleroterion.sortition.verify.Annex;
import org.kleroterion.sortition.verify.HeldLetter;
import org.kleroterion.sortition.verify.JournalVerifier;
import org.kleroterion.sortition.verify.Question;
import org.kleroterion.sortition.verify.Verification;
import org.kleroterion.sortition.verify.Verifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `verify`: replays a record and prints numbered findings, each with its circle.
@Command(name = "verify")
public final class VerifyCommand extends CliCommand {

    @Parameters(paramLabel = "RECORD", descriptionKey = "RECORD")
    private Path record;

    @Option(names = "--earlier", paramLabel = "COPY")
    private Optional<Path> earlier;

    @Option(names = "--proof", paramLabel = "LETTER")
    private Optional<Path> proof;

    @Option(names = "--born", paramLabel = "DATE")
    private Optional<String> born;

    @Option(names = "--receipt", paramLabel = "RECEIPT")
    private Optional<Path> receipt;

    @Option(names = "--annex", paramLabel = "DIR")
    private Optional<Path> annex;

    @Mixin
    private JsonOption json;

    VerifyCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode execute() throws IOException {
        Verification verification = Files.isRegularFile(terminal().resolve(record))
                ? journal()
                : new Verifier(LocalWitnesses.in(terminal().messages())).verify(question());
        if (json.wanted()) {
            JsonOutput.print(terminal().out(), FindingTexts.document(terminal(), verification));
        } else {
            FindingTexts.tell(terminal(), verification);
        }
        return verification.isConsistent() ? ExitCode.DONE : ExitCode.CHECK_FAILED;
    }

    /// A file is the extract of a journal: a record is a folder.
    private Verification journal() throws IOException {
        byte[] extract = Files.readAllBytes(terminal().resolve(record));
        return JournalVerifier.verify(
                extract,
                earlier.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Files.readAllBytes(terminal().resolve(earlier.get()))));
    }

    private Question question() throws IOException {
        return new Question(
                RecordOption.files(terminal(), record),
                folder(earlier),
                letter(),
                receipt.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Files.readAllBytes(terminal().resolve(receipt.get()))),
                folder(annex).map(Annex::new));
    }

    private Optional<RecordFiles> folder(Optional<Path> path) throws IOException {
        return path.isEmpty() ? Optional.empty() : Optional.of(RecordOption.files(terminal(), path.get()));
    }

    private Optional<HeldLetter> letter() throws IOException {
        if (proof.isEmpty()) {
            return Optional.empty();
        }
        String date = born.map(BirthDates::canonical).orElseThrow(() -> refusal("CLI-161"));
        try {
            LetterProof letter = LetterProof.parse(Files.readAllBytes(terminal().resolve(proof.get())));
            return Optional.of(new HeldLetter(letter, date));
        } catch (MalformedText malformed) {
            throw refusal("CLI-162", "reason", malformed.reason());
        }
    }

    private static Refusal refusal(String code, String... namesAndValues) {
        return new Refusal(ExitCode.INPUT_NOT_USABLE, Problem.error(code, Place.file(""), namesAndValues));
    }
}
