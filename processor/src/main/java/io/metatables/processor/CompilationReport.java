package io.metatables.processor;

import io.metatables.processor.declaration.AnnotationNames;
import io.metatables.processor.declaration.ProviderDeclaration;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.drift.Drift;
import io.metatables.processor.drift.DriftMessage;
import io.metatables.processor.drift.DriftPolicy;
import io.metatables.processor.output.OutputCode;
import io.metatables.processor.report.FindingPrinter;
import io.metatables.processor.validate.advice.AdviceReport;
import io.metatables.schema.finding.Finding;
import java.util.List;
import javax.tools.Diagnostic;

/** What a compilation says. */
final class CompilationReport {
    private final FindingPrinter printer;

    CompilationReport(FindingPrinter printer) {
        this.printer = printer;
    }

    /** Prints errors, and answers whether there were any. */
    boolean errors(List<SourceFinding> findings) {
        printer.print(findings);
        return !findings.isEmpty();
    }

    /** Prints what a person should think again about, and answers whether that stops the build. */
    boolean advice(AdviceReport advice) {
        printer.print(Diagnostic.Kind.WARNING, advice.warnings());
        return errors(advice.errors());
    }

    /** That a class mentions something that there is not. */
    static SourceFinding incomplete(String name) {
        return SourceFinding.at(
                SourceRef.ofType(name),
                CompilationCode.MODEL_INCOMPLETE,
                name + " mentions a type that does not exist, so that it cannot be read.",
                "Correct the type that javac does not find. The classes that MetaTables generates from a model"
                        + " cannot be mentioned in its signatures.");
    }

    /** Prints errors that concern a provider. */
    void errors(ProviderDeclaration provider, List<Finding> findings) {
        printer.print(findings.stream()
                .map(finding -> new SourceFinding(finding, place(provider)))
                .toList());
    }

    /** Gives findings that concern the whole compilation a place: the first provider that javac compiles now. */
    static List<SourceFinding> located(List<Finding> findings, List<ProviderDeclaration> providers) {
        if (findings.isEmpty()) {
            return List.of();
        }
        List<SourceRef> places =
                providers.stream().map(CompilationReport::place).toList();
        return findings.stream()
                .map(finding -> new SourceFinding(finding, List.of(SourceRef.ofType("")), places))
                .toList();
    }

    private static SourceRef place(ProviderDeclaration provider) {
        return provider.anchor().source().annotation(AnnotationNames.META_TABLE_PROVIDER);
    }

    /** Says that the models of a provider have moved on; once, and only if they have. */
    void drift(Drift drift, DriftPolicy policy) {
        if (drift.changes().isEmpty() || policy == DriftPolicy.OFF) {
            return;
        }
        Diagnostic.Kind kind = policy == DriftPolicy.ERROR ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING;
        printer.print(kind, List.of(DriftMessage.of(drift)));
    }

    /** Says that a pending revision was not written because it would be shipped. */
    void noSourceOutput(ProviderDeclaration provider) {
        printer.print(
                Diagnostic.Kind.NOTE,
                List.of(
                        SourceFinding.at(
                                place(provider),
                                OutputCode.NO_SOURCE_OUTPUT,
                                "The pending revision of " + provider.namespace()
                                        + " was not written: generated sources go to the"
                                        + " class output, and it would be shipped with the classes.",
                                "Give javac a folder for generated sources, such as -s target/generated-sources/annotations.")));
    }
}
