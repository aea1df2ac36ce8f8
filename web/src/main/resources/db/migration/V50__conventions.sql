-- A convention is one value (org.kleroterion.convention.mandate.Convention), read and written whole as JSON.
-- The columns beside it are those that a query needs.
CREATE TABLE convention (
    id VARCHAR(40) NOT NULL PRIMARY KEY,
    slug VARCHAR(60) NOT NULL UNIQUE,
    state VARCHAR(20) NOT NULL CHECK (state IN ('draft', 'published', 'cancelled', 'archived')),
    version INT NOT NULL,
    body TEXT NOT NULL
);

-- What a convention said before each change that was made after its publication; emptied when it is archived.
CREATE TABLE convention_history (
    convention VARCHAR(40) NOT NULL REFERENCES convention (id),
    version INT NOT NULL,
    until TIMESTAMP WITH TIME ZONE NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (convention, version)
);

-- The bytes of documents, under their hash.
CREATE TABLE document_content (
    convention VARCHAR(40) NOT NULL REFERENCES convention (id),
    sha256 CHAR(64) NOT NULL,
    content BYTEA NOT NULL,
    PRIMARY KEY (convention, sha256)
);
