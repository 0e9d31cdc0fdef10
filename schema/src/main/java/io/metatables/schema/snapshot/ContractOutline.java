package io.metatables.schema.snapshot;

import io.metatables.schema.finding.FindingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A contract that was read back, as far as people want to see it compared.
 *
 * @param promises what it says by subject: {@code .close} for a column, words for anything else
 */
public record ContractOutline(Map<String, String> promises) {

    /** Copies the map. */
    public ContractOutline {
        promises = Map.copyOf(promises);
    }

    /**
     * Reads a contract.
     *
     * @param text as {@link Contract#text} writes it; blanks and the order of keys do not matter
     * @param source where it comes from
     * @return its outline
     * @throws FindingException if it is no contract
     */
    public static ContractOutline read(String text, TextSource source) {
        JsonRecord record = JsonRecord.parse(text, source);
        Map<String, String> promises = new TreeMap<>();
        promises.put(" kind", record.text("kind"));
        record.records("columns", ContractOutline::column).forEach(column -> column.addTo(promises));
        promises.put(" primary key", list(record.texts("primaryKey")));
        record.records("uniqueKeys", key -> list(key.texts("columns")))
                .forEach(key -> promises.put(" unique key " + key, "there"));
        record.records("foreignKeys", ContractOutline::foreignKey).forEach(key -> key.addTo(promises));
        record.record("grain", ContractOutline::grain).ifPresent(grain -> promises.put(" grain", grain));
        promises.values().removeIf(String::isEmpty);
        return new ContractOutline(promises);
    }

    private record Promise(String subject, String words) {
        void addTo(Map<String, String> promises) {
            promises.put(subject, words);
        }
    }

    private static Promise column(JsonRecord column) {
        return new Promise(
                "." + column.text("name"), column.text("type") + (column.truth("nullable") ? "" : " not null"));
    }

    private static Promise foreignKey(JsonRecord key) {
        String schema = key.optionalText("targetSchema").map(name -> name + ".").orElse("");
        String subject = " foreign key " + list(key.texts("columns")) + " to " + schema + key.text("target");
        return new Promise(
                subject,
                list(key.texts("targetColumns")) + " on delete " + words(key.text("onDelete")) + " on update "
                        + words(key.text("onUpdate")));
    }

    private static String grain(JsonRecord grain) {
        List<String> columns = new ArrayList<>(List.of(grain.text("timeIndex")));
        columns.addAll(grain.texts("dimensions"));
        return list(columns) + " every " + grain.text("cadence");
    }

    private static String words(String action) {
        return action.replace('-', ' ');
    }

    private static String list(List<String> names) {
        return names.isEmpty() ? "" : "(" + String.join(", ", names) + ")";
    }

    /**
     * Compares.
     *
     * @param other another contract of the same table
     * @return what differs, by subject; empty: nothing that people see
     */
    public List<ContractDifference> differences(ContractOutline other) {
        TreeSet<String> subjects = new TreeSet<>(promises.keySet());
        subjects.addAll(other.promises.keySet());
        return subjects.stream()
                .filter(subject -> !Objects.equals(promises.get(subject), other.promises.get(subject)))
                .map(subject -> new ContractDifference(subject, promises.get(subject), other.promises.get(subject)))
                .toList();
    }
}
