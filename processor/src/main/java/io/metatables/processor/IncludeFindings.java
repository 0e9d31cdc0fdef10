package io.metatables.processor;

import io.metatables.processor.declaration.AnnotationNames;
import io.metatables.processor.declaration.ModelClass;
import io.metatables.processor.declaration.ProviderDeclaration;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.schema.finding.Finding;

/** What can be wrong with classes from another jar: model sets, which is said where the provider includes them, and others. */
final class IncludeFindings {
    private IncludeFindings() {}

    static SourceFinding noIndex(ProviderDeclaration provider, String include) {
        return SourceFinding.at(
                place(provider),
                CompilationCode.NO_INDEX,
                provider.anchor().name() + " includes the model set " + include
                        + ", but its jar has no index of it: it was compiled without the MetaTables processor.",
                "Put metatables-processor on the processor path of the project that " + include
                        + " comes from, and keep the *.metatables.json beside it in its jar.");
    }

    static SourceFinding noMembers(ModelClass type) {
        return SourceFinding.at(
                type.source(),
                CompilationCode.NO_INDEX,
                type.name() + " has members for model classes, but there is no index of it: it was compiled without the"
                        + " MetaTables processor, and its class file has no comments and not every @Nullable.",
                "Put metatables-processor on the processor path of the project that " + type.name()
                        + " comes from, and keep the *.metatables.json beside it in its jar.");
    }

    static SourceFinding missingClass(ProviderDeclaration provider, String include, String missing) {
        return SourceFinding.at(
                place(provider),
                CompilationCode.INDEX_UNUSABLE,
                "The index of the included model set " + include + " lists " + missing + ", which is not there.",
                "Build the jar of " + include + " again from a clean start, and keep its model classes in it.");
    }

    static SourceFinding unreadable(ProviderDeclaration provider, Finding finding) {
        return new SourceFinding(finding, place(provider));
    }

    private static SourceRef place(ProviderDeclaration provider) {
        return provider.anchor()
                .source()
                .annotation(AnnotationNames.META_TABLE_PROVIDER)
                .value("includes");
    }
}
