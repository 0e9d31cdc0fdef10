-- change type of Customer.name from varchar(20) to varchar(40)
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__customer ALTER COLUMN name TYPE varchar(40);

-- add a column that will replace Customer.points as bigint
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__customer ADD COLUMN new__points bigint;
CREATE FUNCTION sync__shop__customer__points() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $sync$
BEGIN
    NEW.new__points := NEW.points;
    RETURN NEW;
END
$sync$;
CREATE TRIGGER zz__sync__shop__customer__points BEFORE INSERT OR UPDATE ON shop__customer
    FOR EACH ROW EXECUTE FUNCTION sync__shop__customer__points();
