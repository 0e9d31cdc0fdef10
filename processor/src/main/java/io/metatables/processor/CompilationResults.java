package io.metatables.processor;

import io.metatables.processor.declaration.ProviderDeclaration;
import io.metatables.processor.declaration.ProviderModel;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.index.DeclarationIndex;
import io.metatables.processor.drift.Drift;
import io.metatables.processor.drift.RevisionProposal;
import io.metatables.processor.generate.ConstantsGenerator;
import io.metatables.processor.generate.GeneratedSource;
import io.metatables.processor.generate.RegistryGenerator;
import io.metatables.processor.generate.SourceAssembly;
import io.metatables.processor.output.ArtifactWriter;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.revision.RevisionLayout;
import io.metatables.schema.server.ServerVersion;
import io.metatables.schema.snapshot.Snapshot;
import io.metatables.schema.snapshot.SnapshotFormat;
import io.metatables.schema.snapshot.TableTexts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that a compilation leaves behind, each in its place. */
final class CompilationResults {
    private static final String SERVICES = "META-INF/services/" + RegistryGenerator.INTERFACE;

    private final ArtifactWriter writer;
    private final TableTexts texts;
    private final ConstantsGenerator constants;
    private final RegistryGenerator registries;
    private final List<SourceFinding> findings = new ArrayList<>();

    CompilationResults(ArtifactWriter writer, SourceAssembly assembly, TableTexts texts) {
        this.writer = writer;
        this.texts = texts;
        this.constants = new ConstantsGenerator(assembly);
        this.registries = new RegistryGenerator(assembly, texts);
    }

    /** What could not be written because it was there. */
    List<SourceFinding> findings() {
        return List.copyOf(findings);
    }

    /**
     * The constants of tables. Those of a package are one file; where none of its tables is new or gone, it is there already.
     *
     * @param changed the tables that are compiled now, and those that are gone
     * @param all the tables of the compilation
     */
    void writeConstants(List<TableDeclaration> changed, List<TableDeclaration> all) {
        Map<String, List<TableDeclaration>> byPackage = new LinkedHashMap<>();
        for (TableDeclaration table : changed) {
            byPackage.put(table.model().packageName(), new ArrayList<>());
        }
        for (TableDeclaration table : all) {
            List<TableDeclaration> tables = byPackage.get(table.model().packageName());
            if (tables != null) {
                tables.add(table);
            }
        }
        for (List<TableDeclaration> tables : byPackage.values()) {
            if (!tables.isEmpty()) { // else the file of the package should go, which is left to the build tool
                write(constants.generate(tables));
            }
        }
    }

    private void write(GeneratedSource source) {
        Optional<SourceFinding> finding = writer.writeSource(source);
        if (finding.isPresent()) {
            findings.add(finding.get());
        }
    }

    /** The indexes, for the next compilation and for those who include the model sets. */
    void writeIndex(DeclarationIndex compilation) {
        DeclarationStore.write(compilation, writer);
    }

    /** The list by which {@link java.util.ServiceLoader} finds the registries. */
    void writeServices(List<ProviderDeclaration> providers) {
        StringBuilder names = new StringBuilder();
        for (ProviderDeclaration provider : providers) {
            names.append(RegistryGenerator.className(provider)).append('\n');
        }
        writer.writeResource(SERVICES, names.toString());
    }

    /** The registry of a provider. */
    void writeRegistry(ProviderModel provider, DatabaseSchema schema) {
        write(registries.generate(provider, schema));
    }

    /** The schema that was compiled, by which a pending revision proves that it is not stale. */
    void writeSchema(ProviderDeclaration provider, DatabaseSchema schema) {
        writer.writeResource(
                RevisionLayout.compiledFolder(provider.slug()) + "/" + RevisionLayout.SCHEMA_FILE,
                SnapshotFormat.write(new Snapshot(schema, List.of()), texts));
    }

    /** The pending revision, beside the generated sources. */
    void writeProposal(Drift drift, ServerVersion oldest) {
        writer.writeBesideSources(
                RevisionLayout.folder(drift.provider().slug()), RevisionProposal.files(drift, oldest, texts));
    }
}
