-- The journal: one chain for each convention and one for the instance. Nothing here is ever changed or removed.
CREATE TABLE journal_act (
    chain VARCHAR(40) NOT NULL,
    number BIGINT NOT NULL,
    act VARCHAR(60) NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (chain, number)
);

-- The last act of each chain: who appends locks its row.
CREATE TABLE journal_head (
    chain VARCHAR(40) NOT NULL PRIMARY KEY,
    number BIGINT NOT NULL,
    hash CHAR(64) NOT NULL
);
INSERT INTO journal_head (chain, number, hash)
VALUES ('instance', 0, '0000000000000000000000000000000000000000000000000000000000000000');
