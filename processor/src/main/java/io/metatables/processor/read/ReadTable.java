package io.metatables.processor.read;

import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import java.util.List;

/**
 * What was read of a model class.
 *
 * @param declaration what could be read; it has no columns where the class as a whole cannot be a table
 * @param findings what could not be read, and why; empty: all of it was
 * @param others the names of the classes that decide about its members too: superclasses and embeddables
 */
public record ReadTable(TableDeclaration declaration, List<SourceFinding> findings, List<String> others) {

    /** Copies the lists. */
    public ReadTable {
        others = List.copyOf(others);
        findings = List.copyOf(findings);
    }
}
