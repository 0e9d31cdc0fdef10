package io.metatables.samples.core.accounts;

import io.metatables.annotations.Column;
import io.metatables.annotations.ForeignKey;
import io.metatables.annotations.Id;
import io.metatables.annotations.MetaTable;
import io.metatables.annotations.ReferentialAction;
import io.metatables.annotations.Unique;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Accounts that are looked at together, in a tree.
 *
 * @param uid the key of the group
 * @param name the name shown to people, unique among the groups of one parent
 * @param parentUid the group above it; null at the top
 */
@Unique(members = {"parentUid", "name"})
@MetaTable(labels = {"accounts"})
public record AccountGroup(
        @Id UUID uid,
        @Column(length = 120) String name,

        @ForeignKey(target = AccountGroup.class, onDelete = ReferentialAction.CASCADE) @Nullable
        UUID parentUid) {}
