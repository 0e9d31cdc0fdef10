package io.metatables.schema.diff;

import io.metatables.schema.model.CheckConstraint;
import io.metatables.schema.model.CompositeType;
import io.metatables.schema.model.DataType;
import io.metatables.schema.model.Domain;
import io.metatables.schema.model.EnumType;
import io.metatables.schema.model.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a change to a type; the answer is the type after it, or as it was if it is gone. */
final class TypePatch implements TypeChange.Visitor<DataType> {
    private final PatchedObjects objects;

    TypePatch(PatchedObjects objects) {
        this.objects = objects;
    }

    @Override
    public DataType visitCreateType(CreateType change) {
        objects.add(change, change.definition());
        return change.definition();
    }

    @Override
    public DataType visitDropType(DropType change) {
        objects.remove(change, change.definition());
        return change.definition();
    }

    @Override
    public DataType visitRenameType(RenameType change) {
        return replaced(change.type(), objects.type(change, change.type()).withQualifiedName(change.to()));
    }

    @Override
    public DataType visitCommentType(CommentType change) {
        DataType type = objects.type(change, change.type());
        PatchVisitor.expect(change, type.description(), change.from());
        return replaced(change.type(), type.withDescription(change.to()));
    }

    @Override
    public DataType visitNoteType(NoteType change) {
        PatchVisitor.expect(change, objects.type(change, change.from().qualifiedName()), change.from());
        return replaced(change.from().qualifiedName(), change.to());
    }

    @Override
    public DataType visitAddEnumLabel(AddEnumLabel change) {
        EnumType type = enumType(change);
        List<String> labels = new ArrayList<>(type.labels());
        @Nullable String before = change.before();
        int position = before == null ? labels.size() : labels.indexOf(before);
        if (position < 0 || labels.contains(change.label())) {
            throw new IllegalArgumentException(change.describe() + ": does not fit " + labels);
        }
        labels.add(position, change.label());
        return replaced(change.type(), type.withLabels(labels));
    }

    /** A schema knows nothing of labels that are left over. */
    @Override
    public DataType visitKeepEnumLabel(KeepEnumLabel change) {
        EnumType type = enumType(change);
        List<String> labels = new ArrayList<>(type.labels());
        PatchVisitor.expect(change, labels.remove(change.label()), true);
        return replaced(change.type(), type.withLabels(labels));
    }

    @Override
    public DataType visitRenameEnumLabel(RenameEnumLabel change) {
        EnumType type = enumType(change);
        List<String> labels = new ArrayList<>(type.labels());
        labels.replaceAll(label -> label.equals(change.from()) ? change.to() : label);
        return replaced(change.type(), type.withLabels(labels));
    }

    private EnumType enumType(TypeChange change) {
        return (EnumType) objects.type(change, change.type());
    }

    @Override
    public DataType visitChangeDomainDefault(ChangeDomainDefault change) {
        Domain type = domain(change);
        PatchVisitor.expect(change, type.defaultExpression(), change.from());
        return replaced(change.type(), type.withDefaultExpression(change.to()));
    }

    @Override
    public DataType visitChangeDomainNull(ChangeDomainNull change) {
        Domain type = domain(change);
        PatchVisitor.expect(change, type.nullable(), !change.nullable());
        return replaced(change.type(), type.withNullable(change.nullable()));
    }

    @Override
    public DataType visitAddDomainCheck(AddDomainCheck change) {
        Domain type = domain(change);
        List<CheckConstraint> checks = new ArrayList<>(type.checks());
        checks.add(change.check());
        return replaced(change.type(), type.withChecks(checks));
    }

    @Override
    public DataType visitDropDomainCheck(DropDomainCheck change) {
        Domain type = domain(change);
        List<CheckConstraint> checks = new ArrayList<>(type.checks());
        PatchVisitor.expect(change, checks.remove(change.check()), true);
        return replaced(change.type(), type.withChecks(checks));
    }

    private Domain domain(TypeChange change) {
        return (Domain) objects.type(change, change.type());
    }

    @Override
    public DataType visitRenameAttribute(RenameAttribute change) {
        CompositeType type = compositeType(change);
        return replaced(
                change.type(),
                type.withAttributes(type.attributes().stream()
                        .map(it -> it.name().equals(change.from())
                                ? new CompositeType.Attribute(change.to(), it.type(), it.collation())
                                : it)
                        .toList()));
    }

    @Override
    public DataType visitAddAttribute(AddAttribute change) {
        CompositeType type = compositeType(change);
        List<CompositeType.Attribute> attributes = new ArrayList<>(type.attributes());
        attributes.add(change.attribute());
        return replaced(change.type(), type.withAttributes(attributes));
    }

    @Override
    public DataType visitDropAttribute(DropAttribute change) {
        CompositeType type = compositeType(change);
        List<CompositeType.Attribute> attributes = new ArrayList<>(type.attributes());
        PatchVisitor.expect(change, attributes.remove(change.attribute()), true);
        return replaced(change.type(), type.withAttributes(attributes));
    }

    @Override
    public DataType visitChangeAttribute(ChangeAttribute change) {
        CompositeType type = compositeType(change);
        List<CompositeType.Attribute> attributes = new ArrayList<>(type.attributes());
        int position = attributes.indexOf(change.from());
        PatchVisitor.expect(change, position >= 0, true);
        attributes.set(position, change.to());
        return replaced(change.type(), type.withAttributes(attributes));
    }

    private CompositeType compositeType(TypeChange change) {
        return (CompositeType) objects.type(change, change.type());
    }

    private DataType replaced(QualifiedName oldName, DataType type) {
        objects.replaceType(oldName, type);
        return type;
    }
}
