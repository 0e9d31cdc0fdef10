package io.metatables.processor;

import io.metatables.processor.assemble.SchemaAssembler;
import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.ProviderDeclaration;
import io.metatables.processor.declaration.ProviderModel;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.index.DeclarationIndex;
import io.metatables.processor.drift.Drift;
import io.metatables.processor.drift.DriftDetector;
import io.metatables.processor.drift.DriftPolicy;
import io.metatables.processor.output.StoredResources;
import io.metatables.processor.validate.DeclarationValidator;
import io.metatables.processor.validate.advice.AdviceReport;
import io.metatables.processor.validate.advice.Adviser;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.model.DatabaseSchema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The way from declarations to everything that a compilation leaves behind, one call a stage. */
final class CompilationPipeline {
    private static final DeclarationIndex NOTHING = new DeclarationIndex(List.of(), List.of(), List.of());

    private final ProcessorOptions options;
    private final StoredResources stored;
    private final CommittedSnapshots committed;
    private final ReadAgain again;
    private final ModelGathering gathering;
    private final CompilationResults results;
    private final CompilationReport report;

    CompilationPipeline(
            ProcessorOptions options,
            StoredResources stored,
            CommittedSnapshots committed,
            ReadAgain again,
            ModelGathering gathering,
            CompilationResults results,
            CompilationReport report) {
        this.options = options;
        this.stored = stored;
        this.committed = committed;
        this.again = again;
        this.gathering = gathering;
        this.results = results;
        this.report = report;
    }

    /**
     * Compiles what is declared.
     *
     * @param collected the declarations of the rounds so far
     * @return whether there was anything to do; if not, a later round may bring something
     */
    boolean run(DeclarationCollector collected) {
        Optional<DeclarationIndex> earlier = new DeclarationStore(stored).compilation();
        if (!collected.touched() && earlier.isEmpty()) {
            return false;
        }
        DeclarationIndex known = earlier.orElse(NOTHING);
        DeclarationIndex round = again.complete(collected.declarations(), known);
        DeclarationIndex compilation = gathering.complete(round, known, collected.sourceTypes());
        CompilationModel model = gathering.model(compilation, collected.sourceTypes());
        if (!report.errors(problems(collected, again.findings(), model)) && !report.advice(advice(collected, model))) {
            List<TableDeclaration> outdated = new ArrayList<>(round.tables());
            outdated.addAll(RetypedTables.of(known, compilation, model));
            outdated.addAll(gone(known, compilation));
            results.writeConstants(outdated, model.tables());
            results.writeIndex(compilation);
            if (!compilation.providers().isEmpty() || !known.providers().isEmpty()) {
                results.writeServices(compilation.providers());
            }
            for (ProviderModel provider : model.providers()) {
                compile(provider);
            }
            report.errors(results.findings());
        }
        return true;
    }

    /** The tables that were there in the last compilation, and are not any more. */
    private static List<TableDeclaration> gone(DeclarationIndex known, DeclarationIndex compilation) {
        Set<String> left = new HashSet<>();
        for (TableDeclaration table : compilation.tables()) {
            left.add(table.model().name());
        }
        List<TableDeclaration> gone = new ArrayList<>(known.tables());
        gone.removeIf(table -> left.contains(table.model().name()));
        return gone;
    }

    private List<SourceFinding> problems(
            DeclarationCollector collected, List<SourceFinding> readAgain, CompilationModel model) {
        List<ProviderDeclaration> providers = new ArrayList<>();
        for (ProviderModel provider : model.providers()) {
            providers.add(provider.provider());
        }
        List<SourceFinding> problems = new ArrayList<>(CompilationReport.located(options.findings(), providers));
        problems.addAll(collected.findings());
        problems.addAll(readAgain);
        problems.addAll(gathering.findings());
        if (gathering.findings().isEmpty()) {
            // Without the tables of an included model set, most of what follows would be about them.
            problems.addAll(DeclarationValidator.validate(model, options.oldestServer()));
        }
        return problems;
    }

    private AdviceReport advice(DeclarationCollector collected, CompilationModel model) {
        return new Adviser(collected.suppressions(), options.warnings()).advise(model);
    }

    private void compile(ProviderModel model) {
        ProviderDeclaration provider = model.provider();
        DatabaseSchema schema = SchemaAssembler.assemble(model);
        results.writeRegistry(model, schema);
        results.writeSchema(provider, schema);
        try {
            propose(DriftDetector.detect(model, schema, committed.of(provider)));
        } catch (FindingException e) {
            report.errors(provider, e.findings());
        }
    }

    private void propose(Drift drift) {
        if (stored.hasSourceOutput()) {
            results.writeProposal(drift, options.oldestServer());
        } else if (!drift.changes().isEmpty() && options.drift() != DriftPolicy.OFF) {
            report.noSourceOutput(drift.provider());
        }
        report.drift(drift, options.drift());
    }
}
