package io.metatables.schema.diff;

/** Makes a change to an extension. */
final class ExtensionPatch implements ExtensionChange.Visitor<PatchedObjects> {
    private final PatchedObjects objects;

    ExtensionPatch(PatchedObjects objects) {
        this.objects = objects;
    }

    @Override
    public PatchedObjects visitCreateExtension(CreateExtension change) {
        objects.add(change, change.extension());
        return objects;
    }

    /** A schema knows only the extensions that it needs. */
    @Override
    public PatchedObjects visitKeepExtension(KeepExtension change) {
        objects.remove(change, change.extension());
        return objects;
    }

    @Override
    public PatchedObjects visitMoveExtension(MoveExtension change) {
        objects.remove(change, change.from());
        objects.add(change, change.to());
        return objects;
    }
}
