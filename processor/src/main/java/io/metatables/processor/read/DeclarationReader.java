package io.metatables.processor.read;

import static io.metatables.processor.declaration.AnnotationNames.META_TABLE;
import static io.metatables.processor.declaration.AnnotationNames.META_TABLE_PROVIDER;
import static io.metatables.processor.declaration.AnnotationNames.MODEL_SET;
import static io.metatables.processor.declaration.AnnotationNames.RENAMED_FROM;
import static io.metatables.processor.declaration.AnnotationNames.TIME_INDEX_META_TABLE;

import io.metatables.processor.declaration.AnnotationNames;
import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.ColumnRole;
import io.metatables.processor.declaration.GrainDeclaration;
import io.metatables.processor.declaration.ModelClass;
import io.metatables.processor.declaration.ModelSetDeclaration;
import io.metatables.processor.declaration.ProviderDeclaration;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.StorageDeclaration;
import io.metatables.processor.declaration.TableConstraints;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.TableDetails;
import io.metatables.processor.declaration.TableOptions;
import io.metatables.schema.model.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Reads annotated classes. What cannot be read becomes a finding; nothing is thrown. */
public final class DeclarationReader {
    private final DescriptionReader descriptions;
    private final ColumnReader columns;
    private final ShapeReader shapes;

    /**
     * Makes a reader for one compilation.
     *
     * @param elements where Javadoc and inherited members are found
     */
    public DeclarationReader(Elements elements) {
        this.descriptions = new DescriptionReader(elements);
        this.columns = new ColumnReader(descriptions);
        this.shapes = new ShapeReader(elements);
    }

    /**
     * Reads a model class.
     *
     * @param model a class that carries one of the two annotations of a table, or both
     * @return the declaration and what is wrong with it
     */
    public ReadTable readTable(TypeElement model) {
        TableKind kind =
                AnnotationLookup.has(model, TIME_INDEX_META_TABLE) ? TableKind.TIME_INDEX_TABLE : TableKind.META_TABLE;
        ModelClass modelClass = ModelClassReader.read(model);
        SourceRef annotation = modelClass.source().annotation(AnnotationNames.of(kind));
        List<SourceFinding> findings =
                new ArrayList<>(MisplacedAnnotations.insideModel(model).toList());
        Optional<SourceFinding> obstacle = shapes.obstacle(model, annotation);
        obstacle.ifPresent(findings::add);
        List<ColumnMember> members = obstacle.isPresent() ? List.of() : MemberReader.columns(model);
        KeyReader keys = new KeyReader();
        if (!members.isEmpty()) {
            keys.readClass(model, modelClass.source());
        }
        members.forEach(member -> keys.readMember(member, place(modelClass, member)));
        members.forEach(member ->
                NullablePrimitive.find(member, place(modelClass, member)).ifPresent(findings::add));
        findings.addAll(keys.findings());
        return new ReadTable(declaration(model, modelClass, kind, members, keys), findings);
    }

    private static SourceRef place(ModelClass model, ColumnMember member) {
        return model.source().member(member.element().getSimpleName().toString());
    }

    private TableDeclaration declaration(
            TypeElement model, ModelClass modelClass, TableKind kind, List<ColumnMember> members, KeyReader keys) {
        List<ColumnDeclaration> read =
                members.stream().map(member -> columns.read(member, model)).toList();
        AnnotationMirror annotation = AnnotationLookup.first(model, AnnotationNames.of(kind))
                .orElseThrow(() -> new IllegalArgumentException(modelClass.name() + " is no model"));
        TableOptions options = options(model, new AnnotationValues(annotation));
        GrainDeclaration grain = new GrainDeclaration(
                read.stream()
                        .filter(column -> column.is(ColumnRole.DIMENSION))
                        .map(ColumnDeclaration::member)
                        .toList(),
                false);
        return new TableDeclaration(
                modelClass,
                kind,
                options,
                read,
                new TableConstraints(null, keys.uniques(), keys.indexes(), keys.foreignKeys(), List.of(), List.of()),
                new TableDetails(grain, StorageDeclaration.NONE, null, List.of(), null, false, false));
    }

    private TableOptions options(TypeElement model, AnnotationValues values) {
        return new TableOptions(
                values.text("identifier"),
                values.text("storageName"),
                values.text("adoptedName"),
                values.text("schema"),
                descriptions.ofTable(model, values),
                values.texts("labels"),
                values.says("keyless"),
                values.writtenText("cadence").orElse(null),
                ColumnReader.writtenValue(model, RENAMED_FROM));
    }

    /**
     * Reads the anchor of a model set.
     *
     * @param anchor a class annotated as model set
     * @return the declaration
     */
    public ModelSetDeclaration readModelSet(TypeElement anchor) {
        return new ModelSetDeclaration(ModelClassReader.read(anchor));
    }

    /**
     * Reads a provider.
     *
     * @param anchor a class annotated as provider
     * @return the declaration
     */
    public ProviderDeclaration readProvider(TypeElement anchor) {
        AnnotationValues values = new AnnotationValues(AnnotationLookup.first(anchor, META_TABLE_PROVIDER)
                .orElseThrow(() -> new IllegalArgumentException(anchor + " is no provider")));
        List<TypeMirror> includes = values.types("includes");
        return new ProviderDeclaration(
                ModelClassReader.read(anchor),
                values.writtenText("namespace").orElse(""),
                values.writtenText("prefix").orElse(""),
                includes.stream().map(JavaTypeReader::name).toList(),
                includes.stream()
                        .filter(include -> !isModelSet(include))
                        .map(JavaTypeReader::name)
                        .toList(),
                values.text("historyTable"));
    }

    private static boolean isModelSet(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                && AnnotationLookup.has(((DeclaredType) type).asElement(), MODEL_SET);
    }

    /**
     * Finds our annotations in a class that is no model, and in the classes inside it; those in models are found by
     * {@link #readTable}.
     *
     * @param type any class that javac compiles, at top level
     * @return a finding for each annotation that has no effect
     */
    public List<SourceFinding> readMisplaced(TypeElement type) {
        return MisplacedAnnotations.outsideModels(type).toList();
    }

    /**
     * Whether a class declares a table.
     *
     * @param type any class
     * @return whether it carries one of the two annotations
     */
    public static boolean isModel(TypeElement type) {
        return AnnotationLookup.has(type, META_TABLE) || AnnotationLookup.has(type, TIME_INDEX_META_TABLE);
    }
}
