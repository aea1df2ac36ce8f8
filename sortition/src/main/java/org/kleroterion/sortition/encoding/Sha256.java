package org.kleroterion.sortition.encoding;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// Plain SHA-256 over bytes: of files, and of the nodes of a tree.
public final class Sha256 {

    private Sha256() {}

    public static Hash of(byte[] bytes) {
        return Hash.of(digest().digest(bytes));
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
