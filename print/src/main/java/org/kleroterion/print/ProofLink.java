package org.kleroterion.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;

/// A proof behind the `#` of an address: its text, compressed (RFC 1951) and in base64url (RFC 4648) without padding.
///
/// What stands behind `#` never leaves the browser.
public final class ProofLink {

    private static final int LARGEST = 1 << 16;

    private ProofLink() {}

    public static String of(String address, String proof) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream compressed = new DeflaterOutputStream(bytes, deflater)) {
            compressed.write(proof.getBytes(StandardCharsets.UTF_8));
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        } finally {
            deflater.end();
        }
        return address + "#" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    /// The proof that a link carries.
    ///
    /// @throws IllegalArgumentException if it carries none
    public static String proof(String link) {
        Inflater inflater = new Inflater(true);
        byte[] text = new byte[LARGEST];
        try {
            inflater.setInput(Base64.getUrlDecoder().decode(link.substring(link.indexOf('#') + 1)));
            int length = inflater.inflate(text);
            return new String(text, 0, length, StandardCharsets.UTF_8);
        } catch (DataFormatException broken) {
            throw new IllegalArgumentException("the link carries no proof", broken);
        } finally {
            inflater.end();
        }
    }
}
