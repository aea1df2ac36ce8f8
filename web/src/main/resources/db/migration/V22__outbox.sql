-- Letters to be sent by e-mail, left in the transaction of the decision that they tell of.
-- No address: it is looked up when the letter is sent. What fills the letter is erased once it has gone.
CREATE TABLE outbox (
    id VARCHAR(40) NOT NULL PRIMARY KEY,
    account VARCHAR(40) NOT NULL,
    template VARCHAR(60) NOT NULL,
    language VARCHAR(2) NOT NULL,
    filling TEXT NOT NULL,
    state VARCHAR(10) NOT NULL CHECK (state IN ('waiting', 'sent', 'gone', 'failed')),
    attempts INT NOT NULL,
    due TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX outbox_due ON outbox (state, due);
