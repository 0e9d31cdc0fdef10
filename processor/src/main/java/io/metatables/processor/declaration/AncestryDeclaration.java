package io.metatables.processor.declaration;

import java.util.List;

/** The models whose tables a table has columns from. */
public sealed interface AncestryDeclaration {

    /**
     * Their classes.
     *
     * @return canonical names, in the order of SQL
     */
    List<String> parents();

    /**
     * The canonical name of the annotation that says so.
     *
     * @return one of {@link AnnotationNames}
     */
    String annotation();

    /**
     * PostgreSQL's table inheritance.
     *
     * @param parents canonical names, in the order of SQL
     */
    record Inheritance(List<String> parents) implements AncestryDeclaration {

        /** Copies the list. */
        public Inheritance {
            parents = List.copyOf(parents);
        }

        @Override
        public String annotation() {
            return AnnotationNames.INHERITS;
        }
    }

    /**
     * A partition that is a model of its own.
     *
     * @param target the canonical name of the class of the partitioned table
     * @param values its bound as written
     */
    record PartitionMembership(String target, String values) implements AncestryDeclaration {

        @Override
        public List<String> parents() {
            return List.of(target);
        }

        @Override
        public String annotation() {
            return AnnotationNames.PARTITION_OF;
        }
    }
}
