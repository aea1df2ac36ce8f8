-- Long work: what is done, how far it is, never for whom. The table scheduled_tasks says which instance does it.
CREATE TABLE job (
    id VARCHAR(40) NOT NULL PRIMARY KEY,
    kind VARCHAR(40) NOT NULL,
    subject VARCHAR(60) NOT NULL,
    state VARCHAR(10) NOT NULL CHECK (state IN ('waiting', 'running', 'done', 'failed', 'cancelled')),
    done INT NOT NULL,
    steps INT NOT NULL CHECK (steps > 0 AND done <= steps),
    reason VARCHAR(40) NOT NULL,
    begun TIMESTAMP WITH TIME ZONE NOT NULL,
    changed TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX job_begun ON job (begun);

-- Jobs that somebody wants to end. In a table of its own, because the row of a job is locked during each step.
CREATE TABLE job_stop (
    job VARCHAR(40) NOT NULL PRIMARY KEY
);
