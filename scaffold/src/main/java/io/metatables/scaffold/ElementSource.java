package io.metatables.scaffold;

import com.palantir.javapoet.AnnotationSpec;
import io.metatables.annotations.NullsOrder;
import io.metatables.annotations.SortOrder;
import io.metatables.schema.model.ElementKey;
import io.metatables.schema.model.IndexElement;
import io.metatables.schema.model.OperatorClass;
import io.metatables.schema.model.QualifiedName;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Elements of indexes, exclusion constraints and partition keys, in annotations. */
final class ElementSource {
    private final QualifiedName table;
    private final TableMembers members;

    ElementSource(QualifiedName table, TableMembers members) {
        this.table = table;
        this.members = members;
    }

    AnnotationSpec of(AnnotationSpec.Builder annotation, IndexElement element) {
        if (element.key() instanceof ElementKey.OfExpression expression) {
            annotation.addMember("expression", "$S", expression.sql());
        } else {
            annotation.addMember(
                    "member", "$S", members.member(table, element.column().orElseThrow()));
        }
        order(annotation, element.order());
        @Nullable OperatorClass operatorClass = element.operatorClass();
        if (operatorClass != null) {
            annotation.addMember("operatorClass", "$S", text(operatorClass));
        }
        ColumnSource.text(annotation, "collation", element.collation());
        return annotation.build();
    }

    private static void order(AnnotationSpec.Builder annotation, io.metatables.schema.model.SortOrder order) {
        switch (order) {
            case ASC -> {}
            case ASC_NULLS_FIRST -> nulls(annotation, NullsOrder.FIRST);
            case DESC -> descending(annotation);
            case DESC_NULLS_LAST -> {
                descending(annotation);
                nulls(annotation, NullsOrder.LAST);
            }
        }
    }

    private static void descending(AnnotationSpec.Builder annotation) {
        annotation.addMember("order", "$T.$L", SortOrder.class, SortOrder.DESC);
    }

    private static void nulls(AnnotationSpec.Builder annotation, NullsOrder nulls) {
        annotation.addMember("nulls", "$T.$L", NullsOrder.class, nulls);
    }

    static String text(OperatorClass operatorClass) {
        return operatorClass.parameters().isEmpty()
                ? operatorClass.name()
                : operatorClass.parameters().entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining(",", operatorClass.name() + "(", ")"));
    }
}
