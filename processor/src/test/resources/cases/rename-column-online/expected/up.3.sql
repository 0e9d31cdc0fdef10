-- rename column Customer.name to full_name, and its twin to name
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; reverse: exact
-- hazard MT349: rights that were granted on name alone are to be granted again; no index serves that name any more, so that a release that searches by it reads all rows, and ON CONFLICT (name) fails
DROP TRIGGER zz__sync__shop__customer__name ON shop__customer;
DROP FUNCTION sync__shop__customer__name();
ALTER TABLE shop__customer RENAME COLUMN full_name TO swap__name;
ALTER TABLE shop__customer RENAME COLUMN name TO full_name;
ALTER TABLE shop__customer RENAME COLUMN swap__name TO name;
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

-- add column Customer.town, kept the same as city
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__customer ADD COLUMN town text;
CREATE FUNCTION sync__shop__customer__city() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sync$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.town IS NULL THEN
            NEW.town := NEW.city;
        ELSE
            NEW.city := NEW.town;
        END IF;
    ELSIF record_image_ne(ROW(NEW.town), ROW(OLD.town)) AND record_image_eq(ROW(NEW.city), ROW(OLD.city)) THEN
        NEW.city := NEW.town;
    ELSE
        NEW.town := NEW.city;
    END IF;
    RETURN NEW;
END
$sync$;
CREATE TRIGGER zz__sync__shop__customer__city BEFORE INSERT OR UPDATE ON shop__customer
    FOR EACH ROW EXECUTE FUNCTION sync__shop__customer__city();
