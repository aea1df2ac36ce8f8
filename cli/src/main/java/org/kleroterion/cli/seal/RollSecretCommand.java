package org.kleroterion.cli.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import org.kleroterion.cli.command.CliCommand;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.cli.output.OutputFolder;
import org.kleroterion.cli.output.OutputOptions;
import org.kleroterion.sortition.encoding.SecretKey;
import org.kleroterion.sortition.plan.Commune;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `roll secret`: makes the secret key of a commune, and the sheet that goes into the safe.
@Command(name = "secret")
public final class RollSecretCommand extends CliCommand {

    @Option(names = "--commune", required = true, paramLabel = "CODE")
    private String commune;

    @Mixin
    private OutputOptions output;

    RollSecretCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode execute() throws IOException {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        SecretFile secret = new SecretFile(Commune.requireCode(commune), SecretKey.of(bytes));
        try (OutputFolder folder = OutputFolder.createPrivate(output.target(terminal()), false)) {
            Files.write(folder.file("secret.txt"), secret.text().bytes());
            String sheet = terminal().messages().text("secret.sheet", "commune", commune) + "\n\n" + secret.text();
            Files.writeString(folder.file("sheet-for-the-safe.txt"), sheet);
            folder.finish();
        }
        terminal().say("secret.made", "folder", output.target(terminal()).toString());
        return ExitCode.DONE;
    }
}
