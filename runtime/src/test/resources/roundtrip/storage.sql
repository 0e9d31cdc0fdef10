CREATE UNLOGGED TABLE scratch (a integer PRIMARY KEY, b text);
CREATE TABLE tuned (a integer, b text) WITH (fillfactor=70, autovacuum_vacuum_scale_factor='0.05', autovacuum_enabled=false,
    toast.autovacuum_enabled=false, toast.vacuum_truncate=true, parallel_workers='4');
CREATE TABLE parted (a integer) PARTITION BY RANGE (a);
CREATE UNLOGGED TABLE parted_1 PARTITION OF parted FOR VALUES FROM (1) TO (10) WITH (autovacuum_vacuum_threshold=100);
