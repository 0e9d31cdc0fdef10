package io.metatables.processor.declaration;

import io.metatables.schema.model.PartitionStrategy;
import java.util.List;
import java.util.Objects;

/**
 * How a table or a partition is partitioned.
 *
 * @param strategy how rows are told apart
 * @param elements the partition key
 */
public record PartitionKeyDeclaration(PartitionStrategy strategy, List<ElementDeclaration> elements) {

    /** Copies the list. */
    public PartitionKeyDeclaration {
        elements = List.copyOf(elements);
    }

    /**
     * Java names of the columns of the key; expressions are left out.
     *
     * @return in the order of the key
     */
    public List<String> members() {
        return elements.stream()
                .map(ElementDeclaration::member)
                .filter(Objects::nonNull)
                .toList();
    }
}
