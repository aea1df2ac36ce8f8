package org.kleroterion.cli.witness;

import java.time.Duration;
import java.util.List;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.kleroterion.cli.command.Messages;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.witness.AnchorCheck;

/// Verifies RFC 3161 tokens without a network.
///
/// A token is believed when it dates this very SHA-256 to the minute, its CMS signature is good, the certificate is the
/// one that the signed attributes name (RFC 5035), was made for time-stamping alone (critical extended key usage), was
/// valid at that time, and is one that the plan pins. No chain of certificates and no list of revoked ones is followed:
/// the plan was published before.
public final class Rfc3161AnchorCheck implements AnchorCheck {

    /// The vaguest clock that counts.
    private static final Duration VAGUEST = Duration.ofMinutes(1);

    private final Messages messages;

    /// @param messages the language of the reasons
    public Rfc3161AnchorCheck(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Answer check(byte[] token, Hash witnessed, List<Hash> authorities) {
        try {
            return check(AnchorToken.read(token), witnessed, authorities);
        } catch (AnchorToken.NoToken malformed) {
            return refused(malformed.key());
        } catch (RuntimeException malformed) {
            return refused("witness.anchor.malformed");
        }
    }

    private Answer check(AnchorToken token, Hash witnessed, List<Hash> authorities) {
        if (token.subject().isEmpty()) {
            return refused("witness.anchor.algorithm");
        }
        Hash subject = token.subject().orElseThrow();
        if (!subject.equals(witnessed)) {
            return refused("witness.anchor.subject", "found", subject.hex(), "expected", witnessed.hex());
        }
        if (token.accuracy().filter(off -> off.compareTo(VAGUEST) > 0).isPresent()) {
            return refused(
                    "witness.anchor.vague",
                    "accuracy",
                    token.accuracy().orElseThrow().toString());
        }
        return token.certificate()
                .map(certificate -> signedBy(certificate, token, authorities))
                .orElseGet(() -> refused("witness.anchor.nocertificate"));
    }

    private Answer signedBy(X509CertificateHolder certificate, AnchorToken token, List<Hash> authorities) {
        Hash fingerprint = AnchorToken.fingerprint(certificate);
        if (!authorities.contains(fingerprint)) {
            return refused("witness.anchor.authority", "found", fingerprint.hex());
        }
        try {
            token.signed().validate(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
            return new Answer.Witnessed(token.time());
        } catch (TSPException invalid) {
            return refused("witness.anchor.signature", "detail", String.valueOf(invalid.getMessage()));
        } catch (OperatorCreationException | java.security.cert.CertificateException unknown) {
            return refused("witness.anchor.signature", "detail", String.valueOf(unknown.getMessage()));
        }
    }

    private Answer refused(String key, String... namesAndValues) {
        return new Answer.Refused(messages.text(key, namesAndValues));
    }
}
