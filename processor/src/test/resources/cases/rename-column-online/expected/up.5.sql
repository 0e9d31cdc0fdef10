-- rename column Customer.city to town, and its twin to city
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; reverse: exact
-- hazard MT349: rights that were granted on city alone are to be granted again
DROP TRIGGER zz__sync__shop__customer__city ON shop__customer;
DROP FUNCTION sync__shop__customer__city();
ALTER TABLE shop__customer RENAME COLUMN town TO swap__city;
ALTER TABLE shop__customer RENAME COLUMN city TO town;
ALTER TABLE shop__customer RENAME COLUMN swap__city TO city;
CREATE FUNCTION former__shop__customer__city() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sync$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.city IS NULL THEN
            NEW.city := NEW.town;
        ELSE
            NEW.town := NEW.city;
        END IF;
    ELSIF record_image_ne(ROW(NEW.city), ROW(OLD.city)) AND record_image_eq(ROW(NEW.town), ROW(OLD.town)) THEN
        NEW.town := NEW.city;
    ELSE
        NEW.city := NEW.town;
    END IF;
    RETURN NEW;
END
$sync$;
CREATE TRIGGER zz__former__city BEFORE INSERT OR UPDATE ON shop__customer
    FOR EACH ROW EXECUTE FUNCTION former__shop__customer__city('city', 'town');
