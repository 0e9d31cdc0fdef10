-- Revision 0006, part 4 of 12, down
-- Message: tighten and extend
-- Parent: 0005
-- Schema before: sha256:3ddcf7c995a194de83ac3c129335a16024fd8a7c5d23a98b27154137ca5b3ac9
-- Schema after: sha256:51df51e25a30100541aa26932e977d77688fe2740b57d182426681a7886f4dbc
-- Transaction: yes

-- change type of AssetSnapshotsTS.close from numeric(24,8) to numeric(18,8)
-- lock: ACCESS EXCLUSIVE on ms_markets__asset_snapshots_ts; scans: yes; rewrites: yes; restores: exact
-- hazard MT344: ACCESS EXCLUSIVE on ms_markets__asset_snapshots_ts while the table and its indexes are rewritten: nobody reads or writes it meanwhile; values that do not fit numeric(18,8) are rounded, cut or make it fail
ALTER TABLE ms_markets__asset_snapshots_ts ALTER COLUMN close TYPE numeric(18,8);

-- change type of AssetSnapshotsTS.low from numeric(24,8) to numeric(18,8)
-- lock: ACCESS EXCLUSIVE on ms_markets__asset_snapshots_ts; scans: yes; rewrites: yes; restores: exact
-- hazard MT344: ACCESS EXCLUSIVE on ms_markets__asset_snapshots_ts while the table and its indexes are rewritten: nobody reads or writes it meanwhile; values that do not fit numeric(18,8) are rounded, cut or make it fail
ALTER TABLE ms_markets__asset_snapshots_ts ALTER COLUMN low TYPE numeric(18,8);

-- change type of AssetSnapshotsTS.high from numeric(24,8) to numeric(18,8)
-- lock: ACCESS EXCLUSIVE on ms_markets__asset_snapshots_ts; scans: yes; rewrites: yes; restores: exact
-- hazard MT344: ACCESS EXCLUSIVE on ms_markets__asset_snapshots_ts while the table and its indexes are rewritten: nobody reads or writes it meanwhile; values that do not fit numeric(18,8) are rounded, cut or make it fail
ALTER TABLE ms_markets__asset_snapshots_ts ALTER COLUMN high TYPE numeric(18,8);

-- change type of AssetSnapshotsTS.open from numeric(24,8) to numeric(18,8)
-- lock: ACCESS EXCLUSIVE on ms_markets__asset_snapshots_ts; scans: yes; rewrites: yes; restores: exact
-- hazard MT344: ACCESS EXCLUSIVE on ms_markets__asset_snapshots_ts while the table and its indexes are rewritten: nobody reads or writes it meanwhile; values that do not fit numeric(18,8) are rounded, cut or make it fail
ALTER TABLE ms_markets__asset_snapshots_ts ALTER COLUMN open TYPE numeric(18,8);
