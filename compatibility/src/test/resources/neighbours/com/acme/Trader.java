package com.acme;

import io.metatables.annotations.*;
import java.util.UUID;
import lombok.*;

/** People who trade. */
@Data
@Builder
@NoArgsConstructor
@AllArgsConstructor
@MetaTable
public class Trader {
    @Id private UUID uid;
    @Builder.Default private boolean active = true;
    @Index @ForeignKey(target = Asset.class) private UUID favouriteUid;
    @EqualsAndHashCode.Exclude private String name;
    @Transient private StringBuilder notes;

    @Synchronized
    public void rename(String other) {
        name = other;
    }
}
