package io.metatables.schema.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where equals is written out, a component that is added later must not be forgotten. */
class EqualityTest {
    /** Two different values of each type that a component has; made anew each time, so that identity does not help. */
    private static Object value(Class<?> type, int which) {
        Map<Class<?>, List<Object>> values = Map.of(
                String.class, List.of(new String("a"), "b"),
                boolean.class, List.of(false, true),
                int.class, List.of(1, 2),
                List.class, List.of(List.of("a"), List.of("a", "b")),
                QualifiedName.class, List.of(new QualifiedName("s", "a"), QualifiedName.of("a")),
                ElementKey.class, List.of(new ElementKey.OfColumn("a"), new ElementKey.OfExpression("a")),
                CheckCondition.class,
                        List.of(new CheckCondition.Expression("a"), new CheckCondition.OneOf("a", List.of("b"))),
                OperatorClass.class,
                        List.of(
                                new OperatorClass("a", StorageParameters.NONE),
                                new OperatorClass("b", StorageParameters.NONE)),
                SortOrder.class, List.of(SortOrder.ASC, SortOrder.DESC),
                ReferentialAction.class, List.of(ReferentialAction.CASCADE, ReferentialAction.RESTRICT));
        return options(type, which).orElseGet(() -> values.get(type).get(which));
    }

    private static Optional<Object> options(Class<?> type, int which) {
        List<String> some = which == 0 ? List.of() : List.of("a");
        Object options = null;
        if (type == KeyOptions.class) {
            options = new KeyOptions(some, false, Deferrability.NOT_DEFERRABLE, StorageParameters.NONE, null);
        } else if (type == IndexOptions.class) {
            options = new IndexOptions("gin", some, null, false, StorageParameters.NONE, null);
        } else if (type == ForeignKeyOptions.class) {
            options = new ForeignKeyOptions(MatchType.FULL, some, Deferrability.NOT_DEFERRABLE, true);
        }
        return Optional.ofNullable(options);
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                QualifiedName.class,
                ColumnType.class,
                PrimaryKey.class,
                UniqueConstraint.class,
                ForeignKey.class,
                Index.class,
                IndexElement.class,
                ElementKey.OfColumn.class,
                CheckConstraint.class,
                CheckCondition.OneOf.class,
                CheckCondition.Expression.class
            })
    void countsEachComponent(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Object one = made(type, -1);

        assertThat(made(type, -1)).isEqualTo(one).hasSameHashCodeAs(one);
        for (int i = 0; i < components.length; i++) {
            assertThat(made(type, i)).as(components[i].getName()).isNotEqualTo(one);
        }
    }

    private static Object made(Class<?> type, int changed) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = new Object[types.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(types[i], i == changed ? 1 : 0);
        }
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        return constructor.newInstance(values);
    }
}
