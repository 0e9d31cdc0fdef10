package io.metatables.processor.declaration;

import io.metatables.schema.naming.PhysicalName;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One member of a model class that is a column.
 *
 * @param member the Java name; for an interface's {@code getX()} or {@code isX()}, the property {@code x}
 * @param element the name of the component, field or method as it stands in the source, where findings are printed
 * @param javaType the type
 * @param name the explicit name; null: by convention
 * @param length 0: none
 * @param precision 0: none
 * @param scale 0: none
 * @param description the explicit description, or that of the Javadoc; null: none
 * @param nullable whether it may be null
 * @param roles what annotations without members make of it
 * @param defaultExpression an SQL expression; null: none
 * @param renamedFrom the former name of the column; null: none
 */
public record ColumnDeclaration(
        String member,
        String element,
        JavaType javaType,
        @Nullable String name,
        int length,
        int precision,
        int scale,
        @Nullable String description,
        boolean nullable,
        Set<ColumnRole> roles,
        @Nullable String defaultExpression,
        @Nullable String renamedFrom) {

    /** Copies the roles; they keep the order of the enum, so that what is written of them is always the same. */
    public ColumnDeclaration {
        EnumSet<ColumnRole> ordered = EnumSet.noneOf(ColumnRole.class);
        ordered.addAll(roles);
        roles = Collections.unmodifiableSet(ordered);
    }

    /**
     * The physical name: the explicit one as long as it is, or the member in lower snake case, cut to 63 bytes.
     *
     * @return unquoted
     */
    public String columnName() {
        return name != null ? name : PhysicalName.cut(PhysicalName.snakeCase(member));
    }

    /**
     * Whether an annotation gives it a role.
     *
     * @param role the role
     * @return whether the annotation is there
     */
    public boolean is(ColumnRole role) {
        return roles.contains(role);
    }
}
