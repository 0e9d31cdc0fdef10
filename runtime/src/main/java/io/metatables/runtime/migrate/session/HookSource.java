package io.metatables.runtime.migrate.session;

import io.metatables.runtime.hook.ProviderHooks;
import io.metatables.runtime.registry.ProviderRegistry;
import io.metatables.runtime.registry.TableDirectory;
import java.util.List;

/** Where the hooks of a provider come from, and the models that they are told of. */
public interface HookSource {

    /** No hook is called, as when a scratch database is made. */
    HookSource NONE = () -> new HookCalls(ProviderHooks.NONE, TableDirectory.of(List.of()));

    /**
     * Finds the hooks; before a run begins, so that one which can't be made changes nothing.
     *
     * @return the hooks
     * @throws io.metatables.schema.finding.FindingException if one can't be made
     */
    HookCalls find();

    /**
     * The hooks of a registry's provider.
     *
     * @param registry with the models that they are told of
     * @param classes where they are looked for
     * @return where they come from
     */
    static HookSource of(ProviderRegistry registry, ClassLoader classes) {
        return () -> new HookCalls(ProviderHooks.find(registry.provider(), classes), registry.tables());
    }
}
