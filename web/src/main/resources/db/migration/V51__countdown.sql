-- How long things take for a convention, and which steps to its first session have been done.
CREATE TABLE countdown_delay (
    convention VARCHAR(40) NOT NULL PRIMARY KEY REFERENCES convention (id),
    sealing INT NOT NULL,
    printer INT NOT NULL,
    franking INT NOT NULL,
    post INT NOT NULL,
    reply INT NOT NULL,
    notice INT NOT NULL
);
CREATE TABLE countdown_done (
    convention VARCHAR(40) NOT NULL REFERENCES convention (id),
    step VARCHAR(40) NOT NULL,
    PRIMARY KEY (convention, step)
);
