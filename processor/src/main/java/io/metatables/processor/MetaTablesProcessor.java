package io.metatables.processor;

import com.google.auto.service.AutoService;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.generate.SourceAssembly;
import io.metatables.processor.output.ArtifactWriter;
import io.metatables.processor.output.OutputCode;
import io.metatables.processor.output.StoredResources;
import io.metatables.processor.read.DeclarationReader;
import io.metatables.processor.report.FindingPrinter;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.snapshot.TableTexts;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * What javac runs. It sees every compilation, since an annotation that was taken away leaves no trace in the sources, claims
 * nothing, and runs the pipeline once: in the first round in which every declaration seen so far is complete. Later would be too
 * late, because a source file that is written when processing is over is not compiled properly.
 */
@AutoService(Processor.class)
public final class MetaTablesProcessor extends AbstractProcessor {
    private @Nullable DeclarationCollector collector;
    private boolean compiled;

    /** For javac. */
    public MetaTablesProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return ProcessorOptions.NAMES;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        collector = new DeclarationCollector(environment.getElementUtils(), environment.getTypeUtils());
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        DeclarationCollector declarations = collector;
        if (declarations == null) {
            throw new IllegalStateException("the compiler has not called init");
        }
        if (round.processingOver()) {
            reportIncomplete(declarations, round);
        } else if (compiled) {
            reportLate(declarations, DeclarationCollector.declaring(annotations, round));
        } else {
            declarations.collect(annotations, round);
            compiled = declarations.incomplete().isEmpty() && compile(declarations);
        }
        return false;
    }

    private boolean compile(DeclarationCollector declarations) {
        Elements elements = processingEnv.getElementUtils();
        StoredResources stored = new StoredResources(processingEnv.getFiler());
        DeclarationStore store = new DeclarationStore(stored);
        CompilationReport report = new CompilationReport(printer(declarations.sourceTypes()));
        try {
            if (!declarations.touched() && !store.hasCompilation()) {
                return false; // before anything is loaded that a compilation without us does not need
            }
            DeclarationReader reader = new DeclarationReader(elements, processingEnv.getTypeUtils());
            TableTexts texts = new TableTexts();
            ProcessorOptions options = ProcessorOptions.of(processingEnv.getOptions());
            return new CompilationPipeline(
                            options,
                            stored,
                            new CommittedSnapshots(options.revisions(), stored, texts),
                            new ReadAgain(elements, reader, store, declarations.sourceTypes()),
                            new ModelGathering(elements, reader, store),
                            new CompilationResults(
                                    new ArtifactWriter(processingEnv.getFiler(), elements, declarations.sourceTypes()),
                                    new SourceAssembly(generatedMark(declarations)),
                                    texts),
                            report)
                    .run(declarations);
        } catch (FindingException e) {
            return report.errors(CompilationReport.located(e.findings(), List.of()));
        } catch (UncheckedIOException e) {
            return report.errors(CompilationReport.located(List.of(fileFailed(e)), List.of()));
        }
    }

    private Optional<String> generatedMark(DeclarationCollector declarations) {
        return GeneratedMark.in(
                processingEnv.getElementUtils(), processingEnv.getSourceVersion(), declarations.sourceTypes());
    }

    private static Finding fileFailed(UncheckedIOException e) {
        return new Finding(
                OutputCode.FILE_FAILED,
                "The file " + e.getMessage() + " cannot be read or written: " + e.getCause() + ".",
                "Check the folders of class output and generated sources, and compile again.");
    }

    private void reportLate(DeclarationCollector declarations, SortedSet<String> late) {
        for (String name : late) {
            report(
                    declarations,
                    SourceFinding.at(
                            SourceRef.ofType(name),
                            CompilationCode.MODEL_TOO_LATE,
                            name + " was generated after the registry.",
                            "Generate it in the first round, or compile it in a module of its own and include its @ModelSet."));
        }
    }

    private void reportIncomplete(DeclarationCollector declarations, RoundEnvironment round) {
        if (round.errorRaised()) {
            return; // one error explains the other
        }
        for (String name : declarations.incomplete()) {
            report(declarations, CompilationReport.incomplete(name));
        }
    }

    private void report(DeclarationCollector declarations, SourceFinding finding) {
        Set<String> sourceTypes = new HashSet<>(declarations.sourceTypes());
        sourceTypes.add(finding.sources().get(0).type());
        printer(sourceTypes).print(List.of(finding));
    }

    private FindingPrinter printer(Set<String> sourceTypes) {
        return new FindingPrinter(processingEnv.getMessager(), processingEnv.getElementUtils(), sourceTypes);
    }
}
