package org.kleroterion.cli.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.kleroterion.cli.command.CliCommand;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Refusal;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.cli.witness.LocalWitnesses;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.TextCursor;
import org.kleroterion.sortition.plan.Coded;
import org.kleroterion.sortition.record.Event;
import org.kleroterion.sortition.record.FileReference;
import org.kleroterion.sortition.record.PublicRecord;
import org.kleroterion.sortition.record.Witness;
import org.kleroterion.sortition.witness.AnchorCheck;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `record anchor`: notes who, outside the organiser, says that a file of the record existed at a time.
@Command(name = "anchor")
final class RecordAnchorCommand extends CliCommand {

    @Mixin
    private RecordOption folder;

    @Option(names = "--file", required = true, paramLabel = "PATH")
    private String path;

    @ArgGroup(multiplicity = "1")
    private Witnessing witnessing;

    @Option(names = "--time", paramLabel = "TIME")
    private String time = "";

    /// One of three kinds of witness.
    static final class Witnessing {

        @Option(names = "--token", paramLabel = "FILE")
        private Path token = Path.of("");

        @Option(names = "--receipt", paramLabel = "GUARANTOR")
        private String receipt = "";

        @Option(names = "--bulletin", paramLabel = "TEXT")
        private String bulletin = "";
    }

    RecordAnchorCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode execute() throws IOException {
        PublicRecord record = folder.read(terminal());
        Hash hash = record.files()
                .sha256(path)
                .orElseThrow(() -> new InvalidInput(Problem.error("RECORD-102", Place.file(""), "path", path)));
        FileReference subject = new FileReference(path, hash);
        PublicRecord longer = witnessing.token.toString().isEmpty()
                ? stated(record, subject)
                : witnessed(record, subject, Files.readAllBytes(terminal().resolve(witnessing.token)));
        folder.write(terminal(), longer);
        Event.Anchored anchored = (Event.Anchored) longer.entries().getLast().event();
        terminal().say("record.anchored", "path", path, "time", anchored.time().toString(), "hash", hash.hex());
        return ExitCode.DONE;
    }

    private PublicRecord witnessed(PublicRecord record, FileReference subject, byte[] token) {
        AnchorCheck.Answer answer = LocalWitnesses.in(terminal().messages())
                .anchors()
                .check(token, subject.sha256(), record.history().plan().authorities());
        return switch (answer) {
            case AnchorCheck.Answer.Witnessed seen ->
                record.append(
                        new Event.Anchored(subject, new Witness.Token(), seen.time()),
                        Map.of(record.nextAnchor(), token));
            case AnchorCheck.Answer.Refused refused -> throw refusal("CLI-124", "reason", refused.reason());
            case AnchorCheck.Answer.Unavailable unavailable -> throw refusal("CLI-124", "reason", unavailable.reason());
        };
    }

    private PublicRecord stated(PublicRecord record, FileReference subject) {
        Witness witness = witnessing.receipt.isEmpty()
                ? new Witness.Bulletin(witnessing.bulletin)
                : new Witness.Receipt(witnessing.receipt);
        boolean unknown = witness instanceof Witness.Receipt receipt
                && record.history().plan().guarantors().stream()
                        .map(Coded::code)
                        .noneMatch(receipt.guarantor()::equals);
        if (unknown) {
            throw refusal("CLI-125", "guarantor", witnessing.receipt);
        }
        return record.append(new Event.Anchored(subject, witness, statedTime()), Map.of());
    }

    private Instant statedTime() {
        try {
            return TextCursor.instant(time);
        } catch (IllegalArgumentException | java.time.DateTimeException refused) {
            throw refusal("CLI-126", "value", time);
        }
    }

    private static Refusal refusal(String code, String... namesAndValues) {
        return new Refusal(ExitCode.INPUT_NOT_USABLE, Problem.error(code, Place.file(""), namesAndValues));
    }
}
