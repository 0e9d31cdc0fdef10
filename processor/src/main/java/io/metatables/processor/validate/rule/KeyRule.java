package io.metatables.processor.validate.rule;

import io.metatables.processor.declaration.KeyDeclaration;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import java.util.function.Consumer;

/** A rule about a unique constraint, an index or a foreign key. */
public interface KeyRule extends TableRule {

    /**
     * Looks for the problem in a key.
     *
     * @param key what an annotation declares
     * @param table its table
     * @param findings takes a finding for each place where it is
     */
    void check(KeyDeclaration key, TableDeclaration table, Consumer<SourceFinding> findings);

    @Override
    default void check(TableDeclaration table, Consumer<SourceFinding> findings) {
        for (KeyDeclaration key : table.keys()) {
            check(key, table, findings);
        }
    }
}
