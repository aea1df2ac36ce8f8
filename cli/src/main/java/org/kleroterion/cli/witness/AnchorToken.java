package org.kleroterion.cli.witness;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.tsp.Accuracy;
import org.bouncycastle.asn1.tsp.TimeStampResp;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TSPValidationException;
import org.bouncycastle.tsp.TimeStampToken;
import org.jspecify.annotations.Nullable;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.Sha256;

/// An RFC 3161 token as it was read: what it states, before anything of it is believed.
public final class AnchorToken {

    /// More than any authority sends, and little enough to read.
    static final int LARGEST = 1 << 18;

    private final TimeStampToken token;

    private AnchorToken(TimeStampToken token) {
        this.token = token;
    }

    /// Reads a `TimeStampResp`, or the token that stands in one.
    ///
    /// @throws NoToken if the bytes are neither, or the authority granted nothing
    public static AnchorToken read(byte[] bytes) throws NoToken {
        if (bytes.length > LARGEST) {
            throw new NoToken("witness.anchor.malformed");
        }
        try {
            return new AnchorToken(new TimeStampToken(signedData(ASN1Sequence.getInstance(bytes))));
        } catch (TSPValidationException contradictory) {
            throw new NoToken("witness.anchor.contradictory");
        } catch (CMSException | TSPException | IOException | RuntimeException | StackOverflowError malformed) {
            throw new NoToken("witness.anchor.malformed");
        }
    }

    private static CMSSignedData signedData(ASN1Sequence content) throws NoToken, CMSException {
        if (content.getObjectAt(0) instanceof ASN1ObjectIdentifier) {
            return new CMSSignedData(org.bouncycastle.asn1.cms.ContentInfo.getInstance(content));
        }
        TimeStampResp response = TimeStampResp.getInstance(content);
        if (response.getTimeStampToken() == null) {
            throw new NoToken("witness.anchor.refused");
        }
        return new CMSSignedData(response.getTimeStampToken());
    }

    /// The `genTime`.
    public Instant time() {
        return token.getTimeStampInfo().getGenTime().toInstant();
    }

    /// How far the authority says that its clock may be off; nothing if it does not say.
    public Optional<Duration> accuracy() {
        return Optional.ofNullable(token.getTimeStampInfo().toASN1Structure().getAccuracy())
                .map(AnchorToken::duration);
    }

    /// The SHA-256 that it dates; nothing if it dates a hash of another kind.
    public Optional<Hash> subject() {
        boolean sha256 = org.bouncycastle.tsp.TSPAlgorithms.SHA256.equals(
                token.getTimeStampInfo().getMessageImprintAlgOID());
        byte[] digest = token.getTimeStampInfo().getMessageImprintDigest();
        return sha256 && digest.length == Hash.LENGTH ? Optional.of(Hash.of(digest)) : Optional.empty();
    }

    /// The certificate that it says it is signed with, if it holds it.
    @SuppressWarnings("unchecked") // the library's SignerId is a raw Selector
    public Optional<X509CertificateHolder> certificate() {
        return token.getCertificates().getMatches(token.getSID()).stream().findFirst();
    }

    /// The SHA-256 of a certificate: what a plan names.
    public static Hash fingerprint(X509CertificateHolder certificate) {
        try {
            return Sha256.of(certificate.getEncoded());
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    TimeStampToken signed() {
        return token;
    }

    private static Duration duration(Accuracy accuracy) {
        return Duration.ofSeconds(value(accuracy.getSeconds()))
                .plusMillis(value(accuracy.getMillis()))
                .plusNanos(1000 * value(accuracy.getMicros()));
    }

    private static long value(@Nullable ASN1Integer part) {
        return part == null ? 0 : part.longValueExact();
    }

    /// Why bytes are no token.
    public static final class NoToken extends Exception {

        private static final long serialVersionUID = 1L;

        private final String key;

        NoToken(String key) {
            super(key);
            this.key = key;
        }

        /// The key of the sentence that says why.
        public String key() {
            return key;
        }
    }
}
