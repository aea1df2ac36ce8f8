-- What proves, beside the password, that somebody is who they say: a secret shared with their telephone, sealed with a key
-- that is not in the database, and the last half-minute whose code was used.
CREATE TABLE second_factor (
    account VARCHAR(40) NOT NULL PRIMARY KEY REFERENCES account (id),
    secret VARCHAR(200) NOT NULL,
    last_step BIGINT NOT NULL
);

-- Codes on paper, each for one use, by their hashes.
CREATE TABLE recovery_code (
    account VARCHAR(40) NOT NULL REFERENCES account (id),
    hash CHAR(64) NOT NULL,
    PRIMARY KEY (account, hash)
);
