package io.metatables.processor.read;

import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TypeDeclaration;
import java.util.List;
import java.util.Optional;

/**
 * What was read of a class as a type.
 *
 * @param declaration empty: it says nothing, or what it says cannot be
 * @param findings what could not be read, and why
 */
public record ReadType(Optional<TypeDeclaration> declaration, List<SourceFinding> findings) {

    /** Copies the list. */
    public ReadType {
        findings = List.copyOf(findings);
    }
}
