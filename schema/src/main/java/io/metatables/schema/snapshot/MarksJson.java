package io.metatables.schema.snapshot;

import io.metatables.schema.model.ObjectMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is said of constraints and indexes beside their definitions, in JSON: a list, each with the name of its object. */
final class MarksJson {
    private MarksJson() {}

    static List<JsonLine> lines(SortedMap<String, ObjectMarks> marks) {
        List<JsonLine> lines = new ArrayList<>();
        for (Map.Entry<String, ObjectMarks> entry : marks.entrySet()) {
            lines.add(line(entry.getKey(), entry.getValue()));
        }
        return lines;
    }

    private static JsonLine line(String object, ObjectMarks marks) {
        return new JsonLine()
                .text("name", object)
                .text("description", marks.description())
                .truth("clustered", marks.clustered())
                .truth("replicaIdentity", marks.replicaIdentity());
    }

    static SortedMap<String, ObjectMarks> read(JsonRecord record) {
        SortedMap<String, ObjectMarks> marks = new TreeMap<>();
        if (!record.has("marks")) {
            return marks;
        }
        record.records("marks", MarksJson::entry).forEach(entry -> marks.put(entry.getKey(), entry.getValue()));
        return marks;
    }

    private static Map.Entry<String, ObjectMarks> entry(JsonRecord record) {
        return Map.entry(
                record.text("name"),
                new ObjectMarks(
                        record.optionalText("description").orElse(null),
                        record.truth("clustered"),
                        record.truth("replicaIdentity")));
    }
}
