package io.metatables.processor.read;

import static io.metatables.processor.declaration.AnnotationNames.COMPOSITE_TYPE;
import static io.metatables.processor.declaration.AnnotationNames.DOMAIN;
import static io.metatables.processor.declaration.AnnotationNames.EXTERNAL;
import static io.metatables.processor.declaration.AnnotationNames.LABEL;
import static io.metatables.processor.declaration.AnnotationNames.RANGE_TYPE;
import static io.metatables.processor.declaration.AnnotationNames.RENAMED_FROM;
import static io.metatables.processor.declaration.AnnotationNames.STORED_AS;

import io.metatables.processor.declaration.AnnotationNames;
import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.CompositeDeclaration;
import io.metatables.processor.declaration.DomainDeclaration;
import io.metatables.processor.declaration.EnumDeclaration;
import io.metatables.processor.declaration.ModelClass;
import io.metatables.processor.declaration.RangeDeclaration;
import io.metatables.processor.declaration.StoredAsDeclaration;
import io.metatables.processor.declaration.TypeDeclaration;
import io.metatables.processor.declaration.TypeOptions;
import io.metatables.processor.eclipse.FieldOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads what classes and enums say of the PostgreSQL type that they are. */
public final class TypeReader {
    private final DescriptionReader descriptions;
    private final ColumnReader columns;

    /**
     * Makes a reader for one compilation.
     *
     * @param elements where Javadoc is found
     */
    public TypeReader(Elements elements) {
        this.descriptions = new DescriptionReader(elements);
        this.columns = new ColumnReader(descriptions);
    }

    /**
     * Whether a class says which PostgreSQL type it is.
     *
     * @param type any class
     * @return whether it carries one of the annotations of types
     */
    public static boolean isType(TypeElement type) {
        return OurAnnotations.of(type).hasAny(AnnotationNames.TYPES);
    }

    /**
     * Reads a class that a member may have as its type.
     *
     * @param type any class
     * @return nothing for a class that says nothing, and is no enum
     */
    public ReadType read(TypeElement type) {
        if (type.getKind() != ElementKind.ENUM && !isType(type)) {
            return new ReadType(Optional.empty(), List.of());
        }
        var misplaced = TypePlaces.findings(type);
        return new ReadType(misplaced.isEmpty() ? Optional.of(declaration(type)) : Optional.empty(), misplaced);
    }

    private TypeDeclaration declaration(TypeElement type) {
        ModelClass model = ModelClassReader.read(type);
        OurAnnotations annotations = OurAnnotations.of(type);
        for (String name : annotations.names()) {
            if (AnnotationNames.TYPES.contains(name)) {
                return declaration(type, model, name, annotations.all(name).get(0));
            }
        }
        return new EnumDeclaration(model, null, constants(type));
    }

    private TypeDeclaration declaration(
            TypeElement type, ModelClass model, String annotation, AnnotationValues values) {
        return switch (annotation) {
            case STORED_AS ->
                new StoredAsDeclaration(model, values.writtenText("value").orElse(""));
            case DOMAIN -> domain(type, model, values);
            case COMPOSITE_TYPE -> new CompositeDeclaration(model, options(type, values), attributes(type));
            case RANGE_TYPE -> range(type, model, values);
            default -> new EnumDeclaration(model, options(type, values), constants(type));
        };
    }

    private TypeOptions options(TypeElement type, AnnotationValues values) {
        return new TypeOptions(
                values.text("name"),
                values.text("schema"),
                descriptions.ofTable(type, values),
                OurAnnotations.of(type).has(EXTERNAL),
                ColumnReader.writtenValue(OurAnnotations.of(type), RENAMED_FROM));
    }

    private static List<EnumDeclaration.Constant> constants(TypeElement type) {
        List<Element> members = new ArrayList<>();
        for (Element member : type.getEnclosedElements()) {
            if (member.getKind() == ElementKind.ENUM_CONSTANT) {
                members.add(member);
            }
        }
        List<EnumDeclaration.Constant> constants = new ArrayList<>(members.size());
        for (Element member : FieldOrder.of(members)) {
            constants.add(constant(member));
        }
        return constants;
    }

    private static EnumDeclaration.Constant constant(Element member) {
        String name = member.getSimpleName().toString();
        OurAnnotations annotations = OurAnnotations.of(member);
        String label = ColumnReader.writtenValue(annotations, LABEL);
        return new EnumDeclaration.Constant(
                name, label == null ? name : label, ColumnReader.writtenValue(annotations, RENAMED_FROM));
    }

    private DomainDeclaration domain(TypeElement type, ModelClass model, AnnotationValues values) {
        return new DomainDeclaration(
                model,
                options(type, values),
                values.writtenText("type").orElse(""),
                values.says("notNull"),
                values.text("defaultExpression"),
                values.text("collation"),
                values.annotations("checks").stream()
                        .map(check -> new DomainDeclaration.DomainCheck(
                                check.text("name"), check.writtenText("value").orElse(""), check.says("notValid")))
                        .toList());
    }

    private RangeDeclaration range(TypeElement type, ModelClass model, AnnotationValues values) {
        return new RangeDeclaration(
                model,
                options(type, values),
                values.writtenText("subtype").orElse(""),
                values.text("multirange"),
                values.text("operatorClass"),
                values.text("collation"),
                values.text("canonical"),
                values.text("subtypeDiff"));
    }

    private List<ColumnDeclaration> attributes(TypeElement type) {
        return columns.read(MemberReader.columns(type), type);
    }
}
