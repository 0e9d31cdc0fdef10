package io.metatables.processor.read;

import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import java.util.List;

/**
 * What was read of a model class.
 *
 * @param declaration what could be read; it has no columns where the class as a whole cannot be a table
 * @param findings what could not be read, and why; empty: all of it was
 */
public record ReadTable(TableDeclaration declaration, List<SourceFinding> findings) {

    /** Copies the list. */
    public ReadTable {
        findings = List.copyOf(findings);
    }
}
