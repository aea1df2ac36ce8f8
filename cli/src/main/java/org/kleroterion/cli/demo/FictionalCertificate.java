package org.kleroterion.cli.demo;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.DSADigestSigner;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.HMacDSAKCalculator;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcContentSignerBuilder;
import org.kleroterion.sortition.encoding.Sha256;

/// The key and the self-signed certificate of the fictional authority: always the same, from a public sentence.
final class FictionalCertificate {

    static final AlgorithmIdentifier SHA256 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);

    private static final String PUBLIC_SENTENCE = "kleroterion: the key of the fictional authority is no secret";
    private static final X500Name NAME = new X500Name("CN=Kleroterion FICTIONAL time-stamping authority,O=FICTIONAL");
    private static final ECNamedDomainParameters CURVE = new ECNamedDomainParameters(
            SECObjectIdentifiers.secp256r1, CustomNamedCurves.getByOID(SECObjectIdentifiers.secp256r1));

    private final ECPrivateKeyParameters key = new ECPrivateKeyParameters(
            new BigInteger(
                            1,
                            Sha256.of(PUBLIC_SENTENCE.getBytes(StandardCharsets.UTF_8))
                                    .bytes())
                    .mod(CURVE.getN()),
            CURVE);
    private final X509CertificateHolder certificate;

    FictionalCertificate() {
        try {
            this.certificate = selfSigned();
        } catch (IOException | OperatorCreationException impossible) {
            throw new IllegalStateException("the fictional certificate cannot be made", impossible);
        }
    }

    X509CertificateHolder certificate() {
        return certificate;
    }

    /// ECDSA whose nonce comes from the message (RFC 6979), so that the same bytes get the same signature.
    ContentSigner signer() throws OperatorCreationException {
        AlgorithmIdentifier ecdsa = new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);
        return new BcContentSignerBuilder(ecdsa, SHA256) {
            @Override
            protected org.bouncycastle.crypto.Signer createSigner(
                    AlgorithmIdentifier signature, AlgorithmIdentifier digest) {
                return new DSADigestSigner(
                        new ECDSASigner(new HMacDSAKCalculator(new SHA256Digest())), new SHA256Digest());
            }
        }.build(key);
    }

    private X509CertificateHolder selfSigned() throws IOException, OperatorCreationException {
        ECPublicKeyParameters publicKey =
                new ECPublicKeyParameters(CURVE.getG().multiply(key.getD()).normalize(), CURVE);
        return new X509v3CertificateBuilder(
                        NAME,
                        BigInteger.ONE,
                        date("2020-01-01T00:00:00Z"),
                        date("2049-12-31T23:59:59Z"),
                        NAME,
                        SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(publicKey))
                .addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping))
                .build(signer());
    }

    private static Date date(String time) {
        return Date.from(Instant.parse(time));
    }
}
