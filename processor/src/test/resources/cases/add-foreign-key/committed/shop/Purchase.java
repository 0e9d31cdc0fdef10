package shop;

import io.metatables.annotations.*;
import java.util.UUID;

/** What was bought. */
@MetaTable
public record Purchase(@Id UUID uid, @Index UUID customerUid) {}
