package io.metatables.processor.declaration;

import io.metatables.schema.model.ColumnStorage;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.naming.PhysicalName;
import io.metatables.schema.naming.SequenceName;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One member that is a column.
 *
 * @param member the Java name; for an interface's {@code getX()} or {@code isX()}, the property {@code x}; an embedded one is
 *     named after the member that embeds it and a dot: {@code billing.city}
 * @param element the name of the component, field or method as it stands in the source, where findings are printed
 * @param origin where it stands if not in the model class; null: in the model class
 * @param javaType the type
 * @param name the explicit name, without the prefix of an embedding; null: by convention
 * @param type what is said of the PostgreSQL type
 * @param collation null: that of the type
 * @param storage how its values are stored
 * @param description the explicit description, or that of the Javadoc; null: none
 * @param nullable whether it may be null
 * @param roles what annotations without members make of it
 * @param value where its values come from that nobody writes; null: nowhere
 * @param renamedFrom the former name of the column; null: none
 * @param typing its PostgreSQL type; null: nobody has asked yet, as in every index
 */
public record ColumnDeclaration(
        String member,
        String element,
        @Nullable ColumnOrigin origin,
        JavaType javaType,
        @Nullable String name,
        TypeDetails type,
        @Nullable String collation,
        ColumnStorage storage,
        @Nullable String description,
        boolean nullable,
        Set<ColumnRole> roles,
        @Nullable ColumnValue value,
        @Nullable String renamedFrom,
        @Nullable ColumnTyping typing) {

    /** Copies the roles; they keep the order of the enum, so that what is written of them is always the same. */
    public ColumnDeclaration {
        roles = roles.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(roles));
    }

    /**
     * A column as it is read, before its PostgreSQL type is known.
     *
     * @param member the Java name
     * @param element the name of the component, field or method
     * @param origin where it stands if not in the model class
     * @param javaType the type
     * @param name the explicit name
     * @param type what is said of the PostgreSQL type
     * @param collation null: that of the type
     * @param storage how its values are stored
     * @param description null: none
     * @param nullable whether it may be null
     * @param roles what annotations without members make of it
     * @param value where its values come from that nobody writes
     * @param renamedFrom the former name of the column
     */
    public ColumnDeclaration(
            String member,
            String element,
            @Nullable ColumnOrigin origin,
            JavaType javaType,
            @Nullable String name,
            TypeDetails type,
            @Nullable String collation,
            ColumnStorage storage,
            @Nullable String description,
            boolean nullable,
            Set<ColumnRole> roles,
            @Nullable ColumnValue value,
            @Nullable String renamedFrom) {
        this(
                member,
                element,
                origin,
                javaType,
                name,
                type,
                collation,
                storage,
                description,
                nullable,
                roles,
                value,
                renamedFrom,
                null);
    }

    /**
     * The same column with its PostgreSQL type.
     *
     * @param newTyping the type
     * @return a column that differs in its typing only
     */
    public ColumnDeclaration withTyping(ColumnTyping newTyping) {
        return new ColumnDeclaration(
                member,
                element,
                origin,
                javaType,
                name,
                type,
                collation,
                storage,
                description,
                nullable,
                roles,
                value,
                renamedFrom,
                newTyping);
    }

    /**
     * The only texts that the column may hold.
     *
     * @return those of a Java enum that is stored as text; empty: any
     */
    public List<String> labels() {
        return typing == null ? List.of() : typing.labels();
    }

    /**
     * The physical name: the explicit one as long as it is, or the member in lower snake case, cut to 63 bytes; after the
     * prefix, if it is embedded.
     *
     * @return unquoted
     */
    public String columnName() {
        String prefix = origin == null ? "" : origin.prefix();
        String own = member.substring(member.lastIndexOf('.') + 1);
        return name != null ? prefix + name : PhysicalName.cut(prefix + PhysicalName.snakeCase(own));
    }

    /**
     * The name of the sequence that comes with the column. Only that of a serial column can be in another schema than its table.
     *
     * @param table the physical name of the table
     * @return null: it is neither an identity nor serial
     */
    public @Nullable QualifiedName sequenceName(QualifiedName table) {
        String written;
        if (value instanceof ColumnValue.SerialValue serial) {
            written = serial.sequenceName();
            int dot = written == null ? -1 : written.indexOf('.');
            if (written != null && dot >= 0) {
                return new QualifiedName(written.substring(0, dot), written.substring(dot + 1));
            }
        } else if (value instanceof ColumnValue.IdentityValue identity) {
            written = identity.sequenceName();
        } else {
            return null;
        }
        return new QualifiedName(
                table.schema(), written != null ? written : SequenceName.of(table.name(), columnName()));
    }

    /**
     * The same column with values from elsewhere.
     *
     * @param newValue where its values come from that nobody writes; null: nowhere
     * @return a declaration that differs in that only
     */
    public ColumnDeclaration withValue(@Nullable ColumnValue newValue) {
        return new ColumnDeclaration(
                member,
                element,
                origin,
                javaType,
                name,
                type,
                collation,
                storage,
                description,
                nullable,
                roles,
                newValue,
                renamedFrom);
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

    /**
     * The explicit PostgreSQL type.
     *
     * @return as SQL spells it; null: it follows from the Java type
     */
    public @Nullable String typeName() {
        return type.typeName();
    }

    /**
     * The number of characters.
     *
     * @return 0: none
     */
    public int length() {
        return type.length();
    }

    /**
     * The number of digits.
     *
     * @return 0: none
     */
    public int precision() {
        return type.precision();
    }

    /**
     * The number of digits after the decimal point.
     *
     * @return 0: none
     */
    public int scale() {
        return type.scale();
    }

    /**
     * The default, where it is said as SQL.
     *
     * @return as written; null: it is not
     */
    public @Nullable String defaultExpression() {
        return value instanceof ColumnValue.DefaultExpression expression ? expression.sql() : null;
    }
}
