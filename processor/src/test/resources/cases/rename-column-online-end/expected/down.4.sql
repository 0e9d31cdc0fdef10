-- add former name Customer.name of full_name
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; restores: exact
-- hazard MT349: rights that were granted on name alone are to be granted again; no index serves that name any more, so that a release that searches by it reads all rows, and ON CONFLICT (name) fails
ALTER TABLE shop__customer ADD COLUMN name varchar(80);
CREATE FUNCTION former__shop__customer__name() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sync$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.name IS NULL THEN
            NEW.name := NEW.full_name;
        ELSE
            NEW.full_name := NEW.name;
        END IF;
    ELSIF record_image_ne(ROW(NEW.name), ROW(OLD.name)) AND record_image_eq(ROW(NEW.full_name), ROW(OLD.full_name)) THEN
        NEW.full_name := NEW.name;
    ELSE
        NEW.name := NEW.full_name;
    END IF;
    RETURN NEW;
END
$sync$;
CREATE TRIGGER zz__former__name BEFORE INSERT OR UPDATE ON shop__customer
    FOR EACH ROW EXECUTE FUNCTION former__shop__customer__name('name', 'full_name');
