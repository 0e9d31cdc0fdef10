package com.acme

import io.metatables.annotations.*
import java.util.UUID

/** Tradable instruments. */
@MetaTable
data class Asset(
    @field:Id val uid: UUID,
    @field:Unique @field:Column(length = 255) val uniqueIdentifier: String,
    /** As a text. */
    @field:Json val metadata: String?,
    @Column(name = "grading") val grade: Int,
    val active: Boolean,
    val score: Int?,
    val balance: Long,
)

/** People who trade. */
@MetaTable
interface Trader {
    @get:Id val uid: UUID
    val name: String
    val nick: String?
    @get:ForeignKey(target = Asset::class) val favouriteUid: UUID
}

@MetaTable
class Order(@field:Id var uid: UUID, @Transient var note: StringBuilder) {
    var size: Int = 0
    val doubled: Int get() = size * 2
    companion object { const val LIMIT = 3 }
}

@MetaTableProvider(namespace = "acme.markets", prefix = "acme")
interface Markets
