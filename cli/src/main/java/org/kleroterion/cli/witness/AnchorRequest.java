package org.kleroterion.cli.witness;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.kleroterion.sortition.encoding.Hash;

/// What is sent to an authority by hand: a `TimeStampReq` for a SHA-256, which asks for the certificate too.
///
/// It has no nonce: the answer is not believed for being fresh but for what it dates, and one file has one request.
public final class AnchorRequest {

    /// With the NULL that most requests have; RFC 5754 allows both forms.
    private static final AlgorithmIdentifier SHA256 =
            new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256, DERNull.INSTANCE);

    private AnchorRequest() {}

    /// The DER bytes of the request, for a `.tsq` file.
    public static byte[] forHash(Hash hash) {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        try {
            return generator.generate(SHA256, hash.bytes()).getEncoded();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
