package io.metatables.processor.read;

import static io.metatables.processor.declaration.AnnotationNames.META_TABLE_PROVIDER;
import static io.metatables.processor.declaration.AnnotationNames.MODEL_SET;
import static io.metatables.processor.declaration.AnnotationNames.RENAMED_FROM;
import static io.metatables.processor.declaration.AnnotationNames.TIME_INDEX_META_TABLE;

import io.metatables.processor.declaration.AnnotationNames;
import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.ModelClass;
import io.metatables.processor.declaration.ModelSetDeclaration;
import io.metatables.processor.declaration.ProviderDeclaration;
import io.metatables.processor.declaration.SharedMembers;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TableConstraints;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.TableDetails;
import io.metatables.processor.declaration.TableOptions;
import io.metatables.schema.model.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads annotated classes. What cannot be read becomes a finding; nothing is thrown. */
public final class DeclarationReader {
    private final Types types;
    private final DescriptionReader descriptions;
    private final ColumnReader columns;
    private final ShapeReader shapes;

    /**
     * Makes a reader for one compilation.
     *
     * @param elements where Javadoc and inherited members are found
     * @param types what type parameters stand for
     */
    public DeclarationReader(Elements elements, Types types) {
        this.types = types;
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
        return readTable(model, KnownMembers.NONE);
    }

    /**
     * Reads a model class, or parts of it, from class files.
     *
     * @param model a class that carries one of the two annotations of a table, or both
     * @param known what these do not say
     * @return the declaration and what is wrong with it; of a class file, without the description of the table
     */
    public ReadTable readTable(TypeElement model, KnownMembers known) {
        OurAnnotations annotations = OurAnnotations.of(model);
        TableKind kind = annotations.has(TIME_INDEX_META_TABLE) ? TableKind.TIME_INDEX_TABLE : TableKind.META_TABLE;
        ModelClass modelClass = ModelClassReader.read(model);
        SourceRef annotation = modelClass.source().annotation(AnnotationNames.of(kind));
        ReadingFindings findings = new ReadingFindings();
        findings.addAll(MisplacedAnnotations.insideModel(model, annotations));
        ModelMembers members = ModelMembers.of(model, types, known);
        Optional<SourceFinding> obstacle = shapes.obstacle(model, annotations, members, annotation);
        TableOptions options = options(model, modelClass, annotations, kind);
        if (obstacle.isPresent()) {
            findings.addAll(List.of(obstacle.get()));
            return new ReadTable(
                    new TableDeclaration(
                            modelClass, kind, options, List.of(), TableConstraints.NONE, TableDetails.NONE),
                    findings.all(),
                    members.others());
        }
        findings.addAll(members.findings());
        TableDeclaration table =
                declaration(model, modelClass, kind, options, annotations, members.columns(), findings);
        return new ReadTable(table, findings.all(), members.others());
    }

    /**
     * Reads what a class file would not keep of the members of a class.
     *
     * @param type a mapped superclass, an embeddable, or a model that has columns from such classes
     * @param others the names of the classes from which a model has columns
     * @return what is told to those who read the class file
     */
    public SharedMembers readShared(TypeElement type, List<String> others) {
        return new SharedMembers(ModelClassReader.read(type), others, columns.readShared(MemberReader.columns(type)));
    }

    private TableDeclaration declaration(
            TypeElement model,
            ModelClass modelClass,
            TableKind kind,
            TableOptions options,
            OurAnnotations annotations,
            List<ColumnMember> members,
            ReadingFindings findings) {
        KeyReader keys = new KeyReader(findings);
        keys.read(new AnnotatedPlace(annotations, modelClass.source(), null));
        for (ColumnMember member : members) {
            boolean bare = member.annotations().isEmpty(); // as most are
            if (!bare) {
                keys.read(AnnotatedPlace.of(member));
            }
            NullablePrimitive.find(member, findings);
            if (!bare) {
                ColumnValueReader.conflicts(member, findings);
            }
        }
        List<ColumnDeclaration> read = columns.read(members, model);
        TableDetails details = new TableDetailsReader(findings).read(annotations, modelClass.source(), members);
        TableDeclaration table = new TableDeclaration(modelClass, kind, options, read, keys.constraints(), details);
        PrimaryKeyReader.conflicts(table, findings);
        return table;
    }

    private TableOptions options(TypeElement model, ModelClass modelClass, OurAnnotations annotations, TableKind kind) {
        AnnotationValues values = annotations.find(AnnotationNames.of(kind));
        if (values == null) {
            throw new IllegalArgumentException(modelClass.name() + " is no model");
        }
        return new TableOptions(
                values.text("identifier"),
                values.text("storageName"),
                values.text("adoptedName"),
                values.text("schema"),
                descriptions.ofTable(model, values),
                values.texts("labels"),
                values.says("keyless"),
                values.writtenText("cadence").orElse(null),
                ColumnReader.writtenValue(annotations, RENAMED_FROM),
                ColumnReader.isRenamedOnline(annotations));
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
        AnnotationValues values = OurAnnotations.of(anchor).find(META_TABLE_PROVIDER);
        if (values == null) {
            throw new IllegalArgumentException(anchor + " is no provider");
        }
        List<String> includes = new ArrayList<>();
        List<String> noModelSets = new ArrayList<>();
        for (TypeMirror include : values.types("includes")) {
            includes.add(JavaTypeReader.name(include));
            if (!isModelSet(include)) {
                noModelSets.add(JavaTypeReader.name(include));
            }
        }
        return new ProviderDeclaration(
                ModelClassReader.read(anchor),
                values.writtenText("namespace").orElse(""),
                values.writtenText("prefix").orElse(""),
                includes,
                noModelSets,
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
        List<SourceFinding> misplaced =
                new ArrayList<>(MisplacedAnnotations.outsideModel(type, OurAnnotations.of(type)));
        for (Element inner : type.getEnclosedElements()) {
            if (inner instanceof TypeElement nested) {
                misplaced.addAll(readMisplaced(nested));
            }
        }
        return misplaced;
    }

    /**
     * Whether a class declares a table.
     *
     * @param type any class
     * @return whether it carries one of the two annotations
     */
    public static boolean isModel(TypeElement type) {
        return OurAnnotations.of(type).ofModel();
    }
}
