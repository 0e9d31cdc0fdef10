package io.metatables.schema.hazard;

import io.metatables.schema.diff.SchemaChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All hazard rules. */
public final class HazardRules {
    /** In the order in which a script lists what they find. */
    public static final List<HazardRule> ALL = List.of(
            new DropTableHazard(),
            new DropColumnHazard(),
            new AddNotNullColumnHazard(),
            new SetNotNullHazard(),
            new ChangeTypeHazard(),
            new ChangeStorageHazard(),
            new VolatileDefaultHazard(),
            new IndexBuildHazard(),
            new ForeignKeyHazard(),
            new CheckHazard(),
            new DropObjectHazard(),
            new RenameHazard(),
            new FormerNameHazard());

    private HazardRules() {}

    /**
     * Asks every rule.
     *
     * @param change any change
     * @param scope what else the same revision does
     * @return what the rules found; empty: the change is harmless
     */
    public static List<Hazard> examine(SchemaChange change, RevisionScope scope) {
        List<Hazard> hazards = new ArrayList<>();
        for (HazardRule rule : ALL) {
            Optional<Hazard> hazard = rule.examine(change, scope);
            if (hazard.isPresent()) {
                hazards.add(hazard.get());
            }
        }
        return hazards;
    }
}
