package org.kleroterion.cli.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Refusal;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.encoding.CanonicalText;
import org.kleroterion.sortition.encoding.MalformedText;
import org.kleroterion.sortition.encoding.SecretKey;
import org.kleroterion.sortition.encoding.Sha256;
import org.kleroterion.sortition.encoding.TextCursor;
import org.kleroterion.sortition.plan.Commune;

/// The secret of a commune as a file, written so that it can be copied by hand from paper.
///
/// @param commune its code, so that two communes do not exchange their secrets
record SecretFile(String commune, SecretKey key) {

    /// The text: the 64 digits in groups of four, and a sum that finds a wrong copy.
    CanonicalText text() {
        String digits = HexFormat.of().formatHex(key.bytes());
        return CanonicalText.writer()
                .line("kleroterion-secret", 1)
                .line("commune", commune)
                .line("key", String.join(" ", digits.split("(?<=\\G.{4})")))
                .line("check", check(digits))
                .text();
    }

    /// @throws Refusal if the file is no secret, or was copied wrongly
    static SecretFile read(Path file) throws IOException {
        try {
            TextCursor text = TextCursor.open(Files.readAllBytes(file), "kleroterion-secret");
            String commune = text.read("commune", Commune::requireCode);
            String digits = text.text("key").replace(" ", "");
            if (!text.text("check").equals(check(digits))) {
                throw new MalformedText("the check does not fit the key");
            }
            text.end();
            return new SecretFile(commune, SecretKey.of(HexFormat.of().parseHex(digits)));
        } catch (MalformedText | IllegalArgumentException refused) {
            throw new Refusal(
                    ExitCode.INPUT_NOT_USABLE,
                    Problem.error(
                            "CLI-151", Place.file(file.toString()), "reason", String.valueOf(refused.getMessage())));
        }
    }

    private static String check(String digits) {
        return Sha256.of(digits.getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .hex()
                .substring(0, 8);
    }
}
