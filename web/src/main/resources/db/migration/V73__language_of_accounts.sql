-- The language in which a person is written to about their account.
ALTER TABLE account ADD COLUMN language VARCHAR(2) DEFAULT 'fr' NOT NULL CHECK (language IN ('fr', 'en'));
