-- The database itself refuses to change or remove an act.
CREATE FUNCTION journal_only_grows() RETURNS trigger AS $$
BEGIN
    RAISE EXCEPTION 'the journal only grows';
END
$$ LANGUAGE plpgsql;
CREATE TRIGGER journal_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON journal_act
    FOR EACH STATEMENT EXECUTE FUNCTION journal_only_grows();
