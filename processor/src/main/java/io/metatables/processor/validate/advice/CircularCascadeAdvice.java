package io.metatables.processor.validate.advice;

import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.WarningCode;
import io.metatables.processor.validate.rule.Circles;
import io.metatables.processor.validate.rule.Reference;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.model.ReferentialAction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where deletes cascade from table to table and back, one delete can empty all of them. A table that refers to itself is a tree, and
 * means it.
 */
final class CircularCascadeAdvice implements Advice {

    @Override
    public WarningCode code() {
        return WarningCode.CIRCULAR_CASCADE;
    }

    @Override
    public void check(CompilationModel compilation, Consumer<SourceFinding> findings) {
        problems(compilation).forEach(findings);
    }

    private Stream<SourceFinding> problems(CompilationModel compilation) {
        List<Reference> cascades = Reference.of(compilation).stream()
                .filter(reference -> reference.key().onDelete() == ReferentialAction.CASCADE)
                .filter(reference -> !from(reference).equals(to(reference)))
                .toList();
        if (cascades.isEmpty()) {
            return Stream.empty();
        }
        Map<String, List<String>> edges = new LinkedHashMap<>();
        cascades.forEach(reference -> edges.computeIfAbsent(from(reference), unused -> new ArrayList<>())
                .add(to(reference)));
        Circles circles = new Circles(edges);
        Map<Integer, List<Reference>> byCircle = cascades.stream()
                .filter(reference -> circles.of(from(reference)) == circles.of(to(reference)))
                .collect(Collectors.groupingBy(
                        reference -> circles.of(from(reference)), LinkedHashMap::new, Collectors.toList()));
        return byCircle.values().stream().map(CircularCascadeAdvice::finding);
    }

    private static String from(Reference reference) {
        return reference.table().model().name();
    }

    private static String to(Reference reference) {
        return reference.key().target();
    }

    private static SourceFinding finding(List<Reference> circle) {
        String path = circle.stream()
                .map(reference -> reference.key().source() + " -> " + to(reference))
                .collect(Collectors.joining(", "));
        Finding finding = new Finding(
                WarningCode.CIRCULAR_CASCADE,
                "Deletes cascade in a circle, so that deleting one row can empty all of these tables: " + path + ".",
                "Give one of these foreign keys another onDelete, such as SET_NULL or RESTRICT.");
        return new SourceFinding(
                finding,
                circle.stream()
                        .map(reference -> reference.key().source().value("onDelete"))
                        .toList(),
                List.of());
    }
}
