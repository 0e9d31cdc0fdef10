package io.metatables.processor.validate.rule;

import io.metatables.processor.declaration.KeyDeclaration;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import java.util.stream.Stream;

/** A rule about a unique constraint, an index or a foreign key. */
public interface KeyRule extends TableRule {

    /**
     * Looks for the problem in a key.
     *
     * @param key what an annotation declares
     * @param table its table
     * @return a finding for each place where it is
     */
    Stream<SourceFinding> check(KeyDeclaration key, TableDeclaration table);

    @Override
    default Stream<SourceFinding> check(TableDeclaration table) {
        return table.keys().stream().flatMap(key -> check(key, table));
    }
}
