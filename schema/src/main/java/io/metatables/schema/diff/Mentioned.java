package io.metatables.schema.diff;

import io.metatables.schema.expression.SqlExpression;
import io.metatables.schema.expression.SqlSyntaxException;
import io.metatables.schema.model.CheckCondition;
import io.metatables.schema.model.CheckConstraint;
import io.metatables.schema.model.ElementKey;
import io.metatables.schema.model.ExclusionConstraint;
import io.metatables.schema.model.ExclusionElement;
import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.IndexElement;
import io.metatables.schema.model.IndexOptions;
import io.metatables.schema.model.NamedObject;
import io.metatables.schema.model.PrimaryKey;
import io.metatables.schema.model.UniqueConstraint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The columns that something names.
 *
 * @param columns by name, whose type may change without harm
 * @param typed by name, whose type matters
 * @param expressions that may name others, whose type matters too
 */
record Mentioned(List<String> columns, List<String> typed, List<String> expressions) {

    static Mentioned by(NamedObject object) {
        return object.accept(new ByObject());
    }

    static Mentioned by(List<IndexElement> elements) {
        return of(elements, List.of(), null, true);
    }

    boolean includesColumn(String column) {
        return columns.contains(column) || includesType(column);
    }

    boolean includesColumns(Collection<String> names) {
        for (String name : names) {
            if (includesColumn(name)) {
                return true;
            }
        }
        return false;
    }

    boolean includesType(String column) {
        if (typed.contains(column)) {
            return true;
        }
        for (String sql : expressions) {
            if (mayMention(sql, column)) {
                return true;
            }
        }
        return false;
    }

    boolean includesTypes(Collection<String> names) {
        for (String name : names) {
            if (includesType(name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a column is named in a way that the server follows and we cannot. */
    boolean includesUnclearly(String column) {
        for (String sql : expressions) {
            if (isUnclear(sql, column)) {
                return true;
            }
        }
        return false;
    }

    static boolean mayMention(String sql, String column) {
        try {
            return SqlExpression.parse(sql).mayMention(column);
        } catch (SqlSyntaxException e) {
            return isUnclear(sql, column);
        }
    }

    /** Errs on the side of yes where the text cannot be read. */
    private static boolean isUnclear(String sql, String column) {
        try {
            return SqlExpression.parse(sql).unclearNames().contains(column);
        } catch (SqlSyntaxException e) {
            return sql.toLowerCase(Locale.ROOT).contains(column.toLowerCase(Locale.ROOT));
        }
    }

    /** What an operator class or another method than B-tree can do depends on the type. */
    private static Mentioned of(
            List<IndexElement> elements, List<String> include, @Nullable String where, boolean everyType) {
        List<String> columns = new ArrayList<>(include);
        List<String> typed = new ArrayList<>();
        List<String> expressions = new ArrayList<>();
        for (IndexElement element : elements) {
            if (element.key() instanceof ElementKey.OfExpression expression) {
                expressions.add(expression.sql());
            } else {
                boolean plain = element.operatorClass() == null && element.collation() == null && !everyType;
                (plain ? columns : typed).add(element.column().orElseThrow());
            }
        }
        if (where != null) {
            expressions.add(where);
        }
        return new Mentioned(columns, typed, expressions);
    }

    private static final class ByObject implements NamedObject.Visitor<Mentioned> {
        @Override
        public Mentioned visitPrimaryKey(PrimaryKey key) {
            return columns(key.columns(), key.options().include());
        }

        @Override
        public Mentioned visitUniqueConstraint(UniqueConstraint key) {
            return columns(key.columns(), key.options().include());
        }

        @Override
        public Mentioned visitForeignKey(ForeignKey key) {
            return columns(key.columns(), List.of());
        }

        private static Mentioned columns(List<String> columns, List<String> include) {
            List<String> all = new ArrayList<>(columns);
            all.addAll(include);
            return new Mentioned(all, List.of(), List.of());
        }

        @Override
        public Mentioned visitCheckConstraint(CheckConstraint check) {
            return check.condition() instanceof CheckCondition.OneOf oneOf
                    ? new Mentioned(List.of(), List.of(oneOf.column()), List.of())
                    : new Mentioned(
                            List.of(), List.of(), List.of(((CheckCondition.Expression) check.condition()).sql()));
        }

        @Override
        public Mentioned visitExclusionConstraint(ExclusionConstraint exclusion) {
            IndexOptions options = exclusion.options();
            return of(
                    exclusion.elements().stream().map(ExclusionElement::element).toList(),
                    options.include(),
                    options.where(),
                    true);
        }

        @Override
        public Mentioned visitIndex(Index index) {
            IndexOptions options = index.options();
            boolean everyType = !Set.of(IndexOptions.BTREE, "hash").contains(options.method());
            return of(index.elements(), options.include(), options.where(), everyType);
        }
    }
}
