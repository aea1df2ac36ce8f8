package org.kleroterion.cli.anchor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bouncycastle.cert.X509CertificateHolder;
import org.kleroterion.cli.command.CliCommand;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Refusal;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.cli.witness.AnchorToken;
import org.kleroterion.cli.witness.Rfc3161AnchorCheck;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.witness.AnchorCheck.Answer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `anchor show`: what a token states and whether its own certificate signed it; whether that certificate is to be
/// trusted is for the plan to say.
@Command(name = "show")
final class AnchorShowCommand extends CliCommand {

    @Parameters(paramLabel = "TOKEN", descriptionKey = "TOKEN")
    private Path file;

    AnchorShowCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode execute() throws IOException {
        byte[] bytes = Files.readAllBytes(terminal().resolve(file));
        AnchorToken token = read(bytes);
        Hash subject = token.subject().orElseThrow(() -> refusal("witness.anchor.algorithm"));
        X509CertificateHolder certificate =
                token.certificate().orElseThrow(() -> refusal("witness.anchor.nocertificate"));
        Hash fingerprint = AnchorToken.fingerprint(certificate);
        terminal().say("anchor.subject", "hash", subject.hex());
        terminal().say("anchor.time", "time", token.time().toString());
        terminal().say("anchor.name", "name", certificate.getSubject().toString());
        terminal().say("anchor.certificate", "hash", fingerprint.hex());
        terminal().say("anchor.trust");
        return judged(new Rfc3161AnchorCheck(terminal().messages()).check(bytes, subject, List.of(fingerprint)));
    }

    private ExitCode judged(Answer answer) {
        return switch (answer) {
            case Answer.Witnessed witnessed -> told(ExitCode.DONE, "verdict.passed", "");
            case Answer.Refused refused -> told(ExitCode.CHECK_FAILED, "verdict.failed", ": " + refused.reason());
            case Answer.Unavailable absent ->
                told(ExitCode.INPUT_NOT_USABLE, "verdict.not-checked", ": " + absent.reason());
        };
    }

    private ExitCode told(ExitCode code, String verdict, String reason) {
        terminal().out().println(terminal().messages().text(verdict) + reason);
        return code;
    }

    private AnchorToken read(byte[] bytes) {
        try {
            return AnchorToken.read(bytes);
        } catch (AnchorToken.NoToken malformed) {
            throw refusal(malformed.key());
        }
    }

    private Refusal refusal(String key) {
        return new Refusal(
                ExitCode.INPUT_NOT_USABLE,
                Problem.error(
                        "CLI-173",
                        Place.file(file.toString()),
                        "reason",
                        terminal().messages().text(key)));
    }
}
