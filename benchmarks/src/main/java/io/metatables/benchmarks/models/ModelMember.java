package io.metatables.benchmarks.models;

import java.util.ArrayList;
import java.util.List;

/** A member of a model class, as it stands in the source. */
record ModelMember(String annotations, String type, String name, String comment) {

    /**
     * The columns of a meta table.
     *
     * @param grown whether it has the column and the index that came last
     */
    static List<ModelMember> ofMetaTable(String target, boolean grown) {
        String index = grown ? "@Index " : "";
        List<ModelMember> members = new ArrayList<>(List.of(
                new ModelMember("@Id ", "UUID", "uid", "What it is known by"),
                new ModelMember("@Unique @Column(length = 64) ", "String", "code", "A name that stays the same"),
                new ModelMember(index + "@Column(length = 255) ", "String", "displayName", "What people call it"),
                new ModelMember("@Nullable ", "String", "remark", "Whatever is to be said. There may be more"),
                new ModelMember(
                        "@Index @ForeignKey(target = " + target + ".class, onDelete = ReferentialAction.RESTRICT) ",
                        "UUID",
                        "parentUid",
                        "What it belongs to"),
                new ModelMember("@Column(precision = 20, scale = 8) ", "BigDecimal", "balance", "How much it holds"),
                new ModelMember("@ColumnDefault(\"0\") ", "int", "rank", "Its place in lists"),
                new ModelMember("@ColumnDefault(\"true\") ", "boolean", "enabled", "Whether it counts"),
                new ModelMember("", "Status", "status", "How far it is"),
                new ModelMember("@Nullable @Json ", "String", "metadata", "What others add"),
                new ModelMember("", "LocalDate", "openedOn", "The first day"),
                new ModelMember("@Nullable ", "Instant", "closedAt", "The end, if it came")));
        if (!grown) {
            members.removeIf(member -> member.name().equals("rank"));
        }
        return members;
    }

    /** The columns of a time-index table. */
    static List<ModelMember> ofTimeIndexTable(String target) {
        List<ModelMember> members = new ArrayList<>(List.of(
                new ModelMember("@TimeIndex ", "Instant", "timeIndex", "When"),
                new ModelMember(
                        "@Dimension @ForeignKey(target = " + target + ".class, onDelete = ReferentialAction.CASCADE) ",
                        "UUID",
                        "accountUid",
                        "Of which account"),
                new ModelMember("@Dimension @Column(length = 12) ", "String", "venue", "Where")));
        for (String value : List.of("open", "high", "low", "close", "bid", "ask")) {
            members.add(new ModelMember(
                    "@Nullable @Column(precision = 20, scale = 8) ", "BigDecimal", value, "The price called " + value));
        }
        members.add(new ModelMember("", "long", "volume", "How many"));
        members.add(new ModelMember("", "double", "weight", "How much it counts"));
        members.add(new ModelMember("@Nullable @Json ", "String", "details", "What else is known"));
        return members;
    }
}
