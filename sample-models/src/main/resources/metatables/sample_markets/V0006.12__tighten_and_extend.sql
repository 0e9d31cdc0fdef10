-- Revision 0006, part 12 of 12, up
-- Message: tighten and extend
-- Parent: 0005
-- Schema before: sha256:51df51e25a30100541aa26932e977d77688fe2740b57d182426681a7886f4dbc
-- Schema after: sha256:3ddcf7c995a194de83ac3c129335a16024fd8a7c5d23a98b27154137ca5b3ac9
-- Transaction: yes

-- add unique constraint uq__ms_markets__currency_spot_details__base_currency_54c3384455 on CurrencySpotDetails over its index
-- lock: ACCESS EXCLUSIVE on ms_markets__currency_spot_details; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__currency_spot_details
    ADD CONSTRAINT uq__ms_markets__currency_spot_details__base_currency_54c3384455 UNIQUE USING INDEX uq__ms_markets__currency_spot_details__base_currency_54c3384455;

-- change comment of AssetSnapshotsTS.close
-- lock: SHARE UPDATE EXCLUSIVE on ms_markets__asset_snapshots_ts; scans: no; rewrites: no; reverse: exact
COMMENT ON COLUMN ms_markets__asset_snapshots_ts.close IS 'the official closing price, adjusted neither for splits nor for dividends';
