package io.metatables.processor.validate.advice;

import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.WarningCode;
import io.metatables.processor.validate.rule.Circles;
import io.metatables.processor.validate.rule.Reference;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.model.ReferentialAction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Where deletes cascade from table to table and back, one delete can empty all of them. A table that refers to itself is a tree, and
 * means it.
 */
final class CircularCascadeAdvice implements Advice {

    @Override
    public void check(CompilationModel compilation, Consumer<SourceFinding> findings) {
        List<Reference> cascades = new ArrayList<>();
        for (Reference reference : Reference.of(compilation)) {
            boolean cascade = reference.key().onDelete() == ReferentialAction.CASCADE;
            if (cascade && !from(reference).equals(to(reference))) {
                cascades.add(reference);
            }
        }
        if (!cascades.isEmpty()) {
            for (List<Reference> circle : circles(cascades)) {
                findings.accept(finding(circle));
            }
        }
    }

    private static Collection<List<Reference>> circles(List<Reference> cascades) {
        Map<String, List<String>> edges = new LinkedHashMap<>();
        for (Reference reference : cascades) {
            edges.computeIfAbsent(from(reference), unused -> new ArrayList<>()).add(to(reference));
        }
        Circles circles = new Circles(edges);
        Map<Integer, List<Reference>> byCircle = new LinkedHashMap<>();
        for (Reference reference : cascades) {
            int circle = circles.of(from(reference));
            if (circle == circles.of(to(reference))) {
                byCircle.computeIfAbsent(circle, unused -> new ArrayList<>()).add(reference);
            }
        }
        return byCircle.values();
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
