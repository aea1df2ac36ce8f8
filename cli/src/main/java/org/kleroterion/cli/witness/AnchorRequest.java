package org.kleroterion.cli.witness;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.kleroterion.sortition.encoding.Hash;

/// What is sent to an authority by hand: a `TimeStampReq` for a SHA-256, which asks for the certificate too.
///
/// It has no nonce: the answer is not believed for being fresh but for what it dates, and one file has one request.
public final class AnchorRequest {

    private AnchorRequest() {}

    /// The DER bytes of the request, for a `.tsq` file.
    public static byte[] forHash(Hash hash) {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        try {
            return generator.generate(TSPAlgorithms.SHA256, hash.bytes()).getEncoded();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
