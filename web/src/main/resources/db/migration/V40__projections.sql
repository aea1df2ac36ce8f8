-- What everybody may see, written once when a convention is published or changed, and never changed afterwards.
-- `kind` says which of the projections it is; the site reads these and nothing else.
CREATE TABLE projection (
    convention VARCHAR(40) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    version INT NOT NULL,
    at TIMESTAMP WITH TIME ZONE NOT NULL,
    slug VARCHAR(60) NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (convention, kind, version)
);

CREATE INDEX projection_slug ON projection (slug, kind, version);
