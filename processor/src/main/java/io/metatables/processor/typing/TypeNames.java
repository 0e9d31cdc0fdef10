package io.metatables.processor.typing;

import io.metatables.processor.declaration.RangeDeclaration;
import io.metatables.processor.declaration.TypeDeclaration;
import io.metatables.processor.declaration.TypeOptions;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.naming.PhysicalName;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The physical names of types. */
public final class TypeNames {
    private static final String RANGE = "range";
    private static final String MULTIRANGE_SUFFIX = "_multirange";

    private TypeNames() {}

    /**
     * What is said of a type of the schema.
     *
     * @param type any type
     * @return empty: it is not made in the schema
     */
    public static Optional<TypeOptions> options(TypeDeclaration type) {
        return Optional.ofNullable(type.options());
    }

    /**
     * The physical name of a type.
     *
     * @param type any type
     * @param prefix what conventional names begin with
     * @return empty: it is not made in the schema
     */
    public static Optional<QualifiedName> of(TypeDeclaration type, String prefix) {
        return options(type).map(options -> options.qualifiedName(type.model(), prefix));
    }

    /**
     * The physical name of the multirange type that comes with a range type.
     *
     * @param range a range type
     * @param prefix what conventional names begin with
     * @return the explicit name, or the one that PostgreSQL makes of that of the range
     */
    public static QualifiedName multirange(RangeDeclaration range, String prefix) {
        QualifiedName name = range.options().qualifiedName(range.model(), prefix);
        String explicit = range.multirange();
        return new QualifiedName(name.schema(), explicit != null ? explicit : multirange(name.name()));
    }

    private static String multirange(String range) {
        int at = range.indexOf(RANGE);
        return at < 0
                ? clipped(range, PhysicalName.MAX_BYTES - MULTIRANGE_SUFFIX.length()) + MULTIRANGE_SUFFIX
                : clipped(range.substring(0, at) + "multi" + range.substring(at), PhysicalName.MAX_BYTES);
    }

    private static String clipped(String name, int bytes) {
        int end = name.length();
        while (name.substring(0, end).getBytes(StandardCharsets.UTF_8).length > bytes) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end);
    }
}
