package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable
@Index(members = {"uid", "asset_uid"}) // error: MT126
@Unique(
        name = "own",
        members = "nothing") // error: MT126
public record Account(@Id UUID uid, UUID assetUid) {}
