package org.kleroterion.cli.demo;

import java.io.IOException;
import java.math.BigInteger;
import java.security.cert.CertificateException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.kleroterion.cli.witness.AnchorRequest;
import org.kleroterion.cli.witness.AnchorToken;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.Sha256;

/// A time-stamping authority that is invented: it dates whatever it is given at whatever time it is told, under a key
/// made from a public sentence. Its certificate says that it is fictional.
///
/// The same file and the same time give the same bytes.
public final class FictionalTimestampAuthority {

    private final FictionalCertificate identity = new FictionalCertificate();

    public FictionalTimestampAuthority() {}

    /// What a plan pins: the SHA-256 of the certificate.
    public Hash certificate() {
        return AnchorToken.fingerprint(identity.certificate());
    }

    /// A token that says that a file existed at a time.
    ///
    /// @param time any time, to the second
    public byte[] token(Hash file, Instant time) {
        try {
            TimeStampRequest request = new TimeStampRequest(AnchorRequest.forHash(file));
            TimeStampTokenGenerator generator = generator();
            return generator
                    .generate(request, serial(file, time), Date.from(time))
                    .getEncoded();
        } catch (TSPException | IOException impossible) {
            throw new IllegalStateException("the fictional authority cannot sign", impossible);
        }
    }

    private static BigInteger serial(Hash file, Instant time) {
        return new BigInteger(
                        1,
                        Sha256.of((file.hex() + time).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                                .bytes())
                .shiftRight(128);
    }

    private TimeStampTokenGenerator generator() throws TSPException {
        try {
            DigestCalculatorProvider digests = new BcDigestCalculatorProvider();
            DigestCalculator sha256 = digests.get(FictionalCertificate.SHA256);
            TimeStampTokenGenerator generator = new TimeStampTokenGenerator(
                    signer(digests), sha256, new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.1"));
            generator.addCertificates(new JcaCertStore(
                    List.of(new JcaX509CertificateConverter().getCertificate(identity.certificate()))));
            return generator;
        } catch (OperatorCreationException | CertificateException impossible) {
            throw new IllegalStateException("the fictional authority cannot sign", impossible);
        }
    }

    /// Without the signing time, which would be the clock of this machine.
    private SignerInfoGenerator signer(DigestCalculatorProvider digests) throws OperatorCreationException {
        DefaultSignedAttributeTableGenerator attributes = new DefaultSignedAttributeTableGenerator();
        return new SignerInfoGeneratorBuilder(digests)
                .setSignedAttributeGenerator(parameters -> withoutClock(attributes.getAttributes(parameters)))
                .build(identity.signer(), identity.certificate());
    }

    private static AttributeTable withoutClock(AttributeTable attributes) {
        return attributes.remove(org.bouncycastle.asn1.cms.CMSAttributes.signingTime);
    }
}
