-- add column Customer.full_name, kept the same as name
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__customer ADD COLUMN full_name varchar(80);
CREATE FUNCTION sync__shop__customer__name() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sync$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.full_name IS NULL THEN
            NEW.full_name := NEW.name;
        ELSE
            NEW.name := NEW.full_name;
        END IF;
    ELSIF record_image_ne(ROW(NEW.full_name), ROW(OLD.full_name)) AND record_image_eq(ROW(NEW.name), ROW(OLD.name)) THEN
        NEW.name := NEW.full_name;
    ELSE
        NEW.full_name := NEW.name;
    END IF;
    RETURN NEW;
END
$sync$;
CREATE TRIGGER zz__sync__shop__customer__name BEFORE INSERT OR UPDATE ON shop__customer
    FOR EACH ROW EXECUTE FUNCTION sync__shop__customer__name();
