package io.metatables.runtime;

import io.metatables.runtime.drift.DriftReport;
import io.metatables.runtime.migrate.CurrentState;
import io.metatables.runtime.migrate.MigrationListener;
import io.metatables.runtime.migrate.MigrationResult;
import io.metatables.runtime.migrate.MigrationSettings;
import io.metatables.runtime.migrate.MigrationTarget;
import io.metatables.runtime.migrate.PlannedRun;
import io.metatables.runtime.migrate.comparison.DriftRunner;
import io.metatables.runtime.migrate.current.CurrentRevision;
import io.metatables.runtime.migrate.current.TenantSchemas;
import io.metatables.runtime.migrate.preview.RunPreview;
import io.metatables.runtime.migrate.run.BaselineRunner;
import io.metatables.runtime.migrate.run.DowngradeRunner;
import io.metatables.runtime.migrate.run.RegisterRunner;
import io.metatables.runtime.migrate.run.UpgradeRunner;
import io.metatables.runtime.migrate.session.HookSource;
import io.metatables.runtime.migrate.session.MigrationRequest;
import io.metatables.runtime.migrate.source.RevisionLocator;
import io.metatables.runtime.registry.ProviderDefinition;
import io.metatables.runtime.registry.ProviderRegistry;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.revision.RevisionHistory;
import java.util.List;
import javax.sql.DataSource;

/**
 * The verbs of whoever administers a database, for one provider. Each needs up to two connections at a time; nothing here
 * runs unless it is called.
 */
public final class Migrations {
    private final MigrationRequest request;

    private Migrations(MigrationRequest request) {
        this.request = request;
    }

    /**
     * The migrations of a provider; its revisions are found where its registry was loaded from.
     *
     * @param registry the provider
     * @param dataSource the database; its role must be allowed to create tables
     * @return verbs with default settings
     */
    public static Migrations of(ProviderRegistry registry, DataSource dataSource) {
        return of(registry, registry.getClass().getClassLoader(), dataSource);
    }

    /**
     * The migrations of a provider, with revisions from elsewhere.
     *
     * @param registry the provider
     * @param resources where {@code metatables/<slug>/} is looked for, the classes of revisions in Java, and hooks
     * @param dataSource the database; its role must be allowed to create tables
     * @return verbs with default settings
     */
    public static Migrations of(ProviderRegistry registry, ClassLoader resources, DataSource dataSource) {
        ProviderDefinition provider = registry.provider();
        return new Migrations(new MigrationRequest(
                provider,
                new RevisionLocator(provider, resources)::read,
                resources,
                dataSource,
                MigrationSettings.defaults(),
                HookSource.of(registry, resources)));
    }

    /**
     * The migrations of a provider whose revisions have been read already; no hook is called.
     *
     * @param provider the provider
     * @param history its revisions
     * @param dataSource the database; its role must be allowed to create tables
     * @return verbs with default settings
     */
    public static Migrations of(ProviderDefinition provider, RevisionHistory history, DataSource dataSource) {
        return new Migrations(new MigrationRequest(
                provider,
                () -> history,
                Migrations.class.getClassLoader(),
                dataSource,
                MigrationSettings.defaults(),
                HookSource.NONE));
    }

    /**
     * The same verbs with other settings.
     *
     * @param settings schema, patience and time limits
     * @return verbs with these settings
     */
    public Migrations with(MigrationSettings settings) {
        return new Migrations(request.with(settings));
    }

    /**
     * Says where the database is; changes nothing and takes no lock.
     *
     * @return applied revision, head, pending revisions and registrations
     * @throws FindingException if the database or the revisions can't be read
     */
    public CurrentState current() {
        return new CurrentRevision(request).read();
    }

    /**
     * Finds the schemas that this provider was ever upgraded in, for work on all tenants. Those are not among them whose history table
     * belongs to a role that this one is no member of.
     *
     * @return names, without quotes, in the order of their bytes
     * @throws FindingException if the database can't be read
     */
    public List<String> schemas() {
        return new TenantSchemas(request).read();
    }

    /**
     * Compares the database with the revisions: what is registered, and what is there, with what those leave that are applied.
     * Repairs nothing, and leaves nothing behind. The role needs to see the catalog and the history table; if it may make temporary
     * tables, PostgreSQL itself is asked how it spells the expressions that seem to differ.
     *
     * @return what departs from what, in both directions
     * @throws FindingException if the database or the revisions can't be read
     */
    public DriftReport drift() {
        return new DriftRunner(request).run();
    }

    /**
     * Applies revisions up to a target and registers their tables. With nothing to apply it still puts the catalog right.
     *
     * @param target {@link MigrationTarget.Head}, a number that lies ahead, or {@link MigrationTarget.Up}
     * @param listener hears of every revision
     * @return what was done
     * @throws FindingException if the state of the database is not sound, or a revision fails
     */
    public MigrationResult upgrade(MigrationTarget target, MigrationListener listener) {
        return new UpgradeRunner(request, listener).run(target);
    }

    /**
     * Says what {@link #upgrade} would do, and does nothing.
     *
     * @param target as for the upgrade
     * @return the files with what they say of themselves, and the whole as one script
     * @throws FindingException if the upgrade would be refused
     */
    public PlannedRun planUpgrade(MigrationTarget target) {
        return new RunPreview(request).upgrade(target);
    }

    /**
     * Says what {@link #downgrade} would do, and does nothing.
     *
     * @param target as for the downgrade
     * @return the files with what they say of themselves, and the whole as one script
     * @throws FindingException if the downgrade would be refused
     */
    public PlannedRun planDowngrade(MigrationTarget target) {
        return new RunPreview(request).downgrade(target);
    }

    /**
     * Registers the tables of the revisions that are applied, where the catalog does not know of that: somebody has applied them
     * with Flyway alone, or by a script. Applies nothing.
     *
     * @param listener hears of it
     * @return what was put right
     * @throws FindingException if the state of the database is not sound, or a table does not keep its contract
     */
    public MigrationResult register(MigrationListener listener) {
        return new RegisterRunner(request, listener).run();
    }

    /**
     * Adopts a database that has the tables of a revision already: notes that it is there, and registers the tables. It is for
     * databases to which no revision was ever applied; one that is at that revision is left as it is.
     *
     * @param target {@link MigrationTarget.Head} or a number
     * @param listener hears of it
     * @return what was done
     * @throws FindingException if revisions were applied, or the tables are not what the revision leaves; then nothing has changed
     */
    public MigrationResult baseline(MigrationTarget target, MigrationListener listener) {
        return new BaselineRunner(request, listener).run(target);
    }

    /**
     * Takes revisions back, from the newest to the one after the target. One with an irreversible step is refused, before anything
     * is touched, unless the settings accept its loss.
     *
     * @param target {@link MigrationTarget.Base}, a number that lies behind, or {@link MigrationTarget.Down}
     * @param listener hears of every revision
     * @return what was done
     * @throws FindingException if the state of the database is not sound, or a revision fails
     */
    public MigrationResult downgrade(MigrationTarget target, MigrationListener listener) {
        return new DowngradeRunner(request, listener).run(target);
    }
}
