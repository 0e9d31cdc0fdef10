package io.metatables.runtime.attach;

import io.metatables.runtime.registry.ProviderRegistry;
import io.metatables.runtime.registry.RegisteredTable;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.revision.RevisionHistory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Attaches a provider to a database, or says in one error everything that keeps it from that. Every service does this at its start: on the
 * way of one that goes well there are no lambdas, streams and concatenations, the first of which cost a JVM more than the query does.
 */
public final class TableAttacher {
    private final ProviderRegistry registry;
    private final AttachOptions options;
    private final Function<ClassLoader, RevisionHistory> revisions;

    /**
     * Prepares to attach.
     *
     * @param registry the provider and its tables
     * @param options what is wanted
     * @param revisions reads the provider's revisions from where the resources are; it is asked only when contracts differ, to tell
     *     which is the older one, and may throw a {@link FindingException}
     */
    public TableAttacher(
            ProviderRegistry registry, AttachOptions options, Function<ClassLoader, RevisionHistory> revisions) {
        this.registry = registry;
        this.options = options;
        this.revisions = revisions;
    }

    /**
     * Reads the catalog and binds the wanted tables. One query, in a READ ONLY transaction; SELECT on the catalog is enough. Only
     * {@link Strictness#PHYSICAL} takes more.
     *
     * @param dataSource where the tables are
     * @return the bound tables
     * @throws FindingException if not every table can be bound, or the catalog can't be read
     */
    public Engine attach(DataSource dataSource) {
        AttachFindings findings = AttachFindings.of(registry);
        Collection<RegisteredTable> wanted = wanted(findings);
        CatalogSnapshot catalog = new CatalogReading(registry, options, wanted).read(dataSource);
        String target = catalog.targetSchema();
        if (target == null) {
            throw new FindingException(findings.noSchema());
        }
        CompiledTables compiled = new CompiledTables(registry.provider(), resources());
        TableSorting sorting = new TableSorting(catalog, target, options.strictness(), compiled);
        for (RegisteredTable table : wanted) {
            sorting.add(table);
        }
        if (!sorting.isComplete()) {
            throw new FindingException(sorting.problems(findings, new ContractAges(this::history)));
        }
        if (options.strictness() == Strictness.PHYSICAL) {
            new PhysicalCheck(findings, compiled).require(catalog, wanted);
        }
        return new Engine(registry.provider(), target, sorting.bound(), this, dataSource);
    }

    /**
     * Says the same as {@link #attach} without throwing, whatever the database, the driver or a pool around it does.
     *
     * @param dataSource where the tables are
     * @return what keeps the service from its tables, or that nothing does
     */
    public Health health(DataSource dataSource) {
        String provider = registry.provider().providerClass();
        try {
            int tables = attach(dataSource).tables().size();
            return new Health(Health.Status.UP, provider, tables, List.of());
        } catch (FindingException e) {
            return new Health(Health.Status.DOWN, provider, 0, e.findings());
        } catch (RuntimeException e) { // a pool may throw anything
            return new Health(Health.Status.DOWN, provider, 0, List.of(unexpected(e)));
        }
    }

    private static Finding unexpected(RuntimeException exception) {
        String said = Objects.requireNonNullElse(exception.getMessage(), "no reason given")
                .lines()
                .findFirst()
                .orElse("");
        return new Finding(
                AttachCode.DATA_SOURCE_FAILS,
                "The data source fails: " + exception.getClass().getName() + ": " + said + ".",
                "Look at how the data source is set up: it threw this before there was a connection, or instead of an answer of"
                        + " the database.");
    }

    private Collection<RegisteredTable> wanted(AttachFindings findings) {
        List<RegisteredTable> tables = new ArrayList<>();
        if (options.models().isEmpty()) {
            for (RegisteredTable table : registry.tables()) {
                tables.add(table);
            }
            return tables;
        }
        List<String> strangers = new ArrayList<>();
        for (Class<?> model : options.models()) {
            registry.tables().find(model).ifPresentOrElse(tables::add, () -> strangers.add(model.getName()));
        }
        if (!strangers.isEmpty()) {
            throw new FindingException(findings.noModels(strangers));
        }
        return tables;
    }

    private RevisionHistory history() {
        return revisions.apply(resources());
    }

    private ClassLoader resources() {
        ClassLoader given = options.resources();
        return given == null ? registry.getClass().getClassLoader() : given;
    }
}
