package io.metatables.processor;

import io.metatables.processor.declaration.ModelClass;
import io.metatables.processor.declaration.SharedMembers;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.TableOptions;
import io.metatables.processor.declaration.index.DeclarationIndex;
import io.metatables.processor.read.DeclarationReader;
import io.metatables.processor.read.KnownMembers;
import io.metatables.processor.read.OurAnnotations;
import io.metatables.processor.read.ReadTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Reads the tables again that have members from several classes, some of which are sources now and some of which are not: from
 * sources, class files, and what an earlier compilation has noted of the sources of these.
 */
final class ReadAgain {
    private final Elements elements;
    private final DeclarationStore store;
    private final DeclarationReader reader;
    private final Set<String> sourceTypes;
    private final KnownMembers ofClassFiles = new KnownMembers(this::known);
    private final Map<String, Optional<SharedMembers>> known = new TreeMap<>();
    private final Map<String, TableDeclaration> tables = new LinkedHashMap<>();
    private final List<SharedMembers> shared = new ArrayList<>();
    private final List<SourceFinding> findings = new ArrayList<>();

    ReadAgain(Elements elements, DeclarationReader reader, DeclarationStore store, Set<String> sourceTypes) {
        this.elements = elements;
        this.store = store;
        this.reader = reader;
        this.sourceTypes = sourceTypes;
    }

    /** What is wrong with classes that are no sources themselves. */
    List<SourceFinding> findings() {
        return List.copyOf(findings);
    }

    /**
     * A round with those tables.
     *
     * @param round what has been read of the sources
     * @param stored what earlier compilations have left
     * @return the round, where no table is concerned
     */
    DeclarationIndex complete(DeclarationIndex round, DeclarationIndex stored) {
        if (round.shared().isEmpty() && stored.shared().isEmpty()) {
            return round;
        }
        stored.shared().forEach(members -> known.put(members.type(), Optional.of(members)));
        round.tables().forEach(table -> tables.put(table.model().name(), table));
        for (SharedMembers model : round.shared()) {
            if (model.others().stream().anyMatch(this::isNoted)) {
                readSource(model);
            }
        }
        for (TableDeclaration table : stored.tables()) {
            SharedMembers model =
                    known.getOrDefault(table.model().name(), Optional.empty()).orElse(null);
            if (model != null
                    && !isSource(model.type())
                    && model.others().stream().anyMatch(this::isNew)) {
                readClassFile(table, model);
            }
        }
        return round.with(List.copyOf(tables.values()), shared);
    }

    private boolean isSource(String type) {
        return ModelGathering.isCompiled(type, sourceTypes);
    }

    /** Whether a class is read from its class file, and something is known that this does not say. */
    private boolean isNoted(String type) {
        TypeElement element = elements.getTypeElement(type);
        return element != null && ofClassFiles.has(element);
    }

    /** Whether a class is not what it was when the model was read. */
    private boolean isNew(String type) {
        return isSource(type) || elements.getTypeElement(type) == null;
    }

    private Optional<SharedMembers> known(TypeElement type, ModelClass model) {
        if (isSource(model.name())) {
            return Optional.empty();
        }
        return known.computeIfAbsent(model.name(), name -> fromElsewhere(type, model));
    }

    private Optional<SharedMembers> fromElsewhere(TypeElement type, ModelClass model) {
        if (!OurAnnotations.of(type).ofShared()) {
            return Optional.empty();
        }
        Optional<SharedMembers> members = store.shared(ModelGathering.moduleOf(elements, type), model);
        if (members.isEmpty()) {
            findings.add(IncludeFindings.noMembers(model));
        }
        return members;
    }

    /** What is wrong with it has been found already. */
    private void readSource(SharedMembers model) {
        TypeElement type = elements.getTypeElement(model.type());
        if (type != null) {
            tables.put(model.type(), reader.readTable(type, ofClassFiles).declaration());
        }
    }

    private void readClassFile(TableDeclaration table, SharedMembers model) {
        TypeElement type = elements.getTypeElement(model.type());
        if (type == null || !DeclarationReader.isModel(type)) {
            return;
        }
        List<SourceRef> places = model.others().stream()
                .filter(this::isSource)
                .map(SourceRef::ofType)
                .toList();
        ReadTable read = reader.readTable(type, ofClassFiles);
        if (read.others().stream().anyMatch(other -> elements.getTypeElement(other) == null)) {
            findings.add(CompilationReport.incomplete(model.type()).orAt(places));
            return;
        }
        read.findings().forEach(finding -> findings.add(finding.orAt(places)));
        tables.put(model.type(), withOptions(read.declaration(), table.options()));
        shared.add(model.withOthers(read.others()));
    }

    /** The class itself has not changed, and only its source has the description. */
    private static TableDeclaration withOptions(TableDeclaration table, TableOptions options) {
        return new TableDeclaration(
                table.model(), table.kind(), options, table.columns(), table.constraints(), table.details());
    }
}
