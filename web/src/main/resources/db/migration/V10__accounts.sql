-- People who work for a convention. Citizens have no account here.
CREATE TABLE account (
    id VARCHAR(40) NOT NULL PRIMARY KEY,
    email VARCHAR(254) NOT NULL UNIQUE,
    name VARCHAR(120) NOT NULL,
    password VARCHAR(200) NOT NULL,
    state VARCHAR(10) NOT NULL CHECK (state IN ('invited', 'active', 'left')),
    since TIMESTAMP WITH TIME ZONE NOT NULL
);

-- What an account does: on the instance (convention is empty) or for one convention.
CREATE TABLE account_role (
    account VARCHAR(40) NOT NULL REFERENCES account (id),
    role VARCHAR(20) NOT NULL,
    convention VARCHAR(40) NOT NULL,
    PRIMARY KEY (account, role, convention)
);

-- Links that work once. Only their hashes are kept; an empty account means the first administrator.
CREATE TABLE invitation (
    token CHAR(64) NOT NULL PRIMARY KEY,
    account VARCHAR(40) NOT NULL,
    expires TIMESTAMP WITH TIME ZONE NOT NULL
);

-- Passwords that were wrong, by a hash of whom or whence, for a quarter of an hour.
CREATE TABLE sign_in_failure (
    subject CHAR(64) NOT NULL,
    at TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX sign_in_failure_subject ON sign_in_failure (subject, at);
