package org.kleroterion.convention.mandate.terms;

/// Who commissions the convention.
public record Authority(String name, Siret siret) {

    public Authority {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an authority has a name");
        }
    }
}
