package io.metatables.runtime.migrate.preview;

import io.metatables.runtime.connect.ConnectionOpener;
import io.metatables.runtime.migrate.MigrationTarget;
import io.metatables.runtime.migrate.PlannedPart;
import io.metatables.runtime.migrate.PlannedRun;
import io.metatables.runtime.migrate.PlannedStatement;
import io.metatables.runtime.migrate.RevisionStep;
import io.metatables.runtime.migrate.history.DatabasePosition;
import io.metatables.runtime.migrate.history.WayBackNotes;
import io.metatables.runtime.migrate.plan.DowngradePlan;
import io.metatables.runtime.migrate.plan.UpgradePlan;
import io.metatables.runtime.migrate.refusal.DatabaseRefusal;
import io.metatables.runtime.migrate.session.MigrationRequest;
import io.metatables.runtime.migrate.session.MigrationSession;
import io.metatables.runtime.migrate.session.TargetSchema;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.revision.BaselineScript;
import io.metatables.schema.revision.Revision;
import io.metatables.schema.revision.RevisionLayout;
import io.metatables.schema.revision.RevisionPart;
import io.metatables.schema.revision.TakenBack;
import io.metatables.schema.script.StatedStep;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Says what an upgrade or a downgrade would run, and runs nothing of it. Refuses what the run itself would refuse. */
public final class RunPreview {
    private final MigrationRequest request;

    /**
     * Prepares; does nothing yet.
     *
     * @param request what is wanted
     */
    public RunPreview(MigrationRequest request) {
        this.request = request;
    }

    /**
     * Says what an upgrade would run.
     *
     * @param target of an upgrade
     * @return the files, and the whole as one script
     * @throws FindingException if the upgrade would be refused
     */
    public PlannedRun upgrade(MigrationTarget target) {
        return read((session, position) -> {
            refuse(UpgradePlan.findings(position, target));
            return up(session, position, UpgradePlan.of(session, position, target));
        });
    }

    /**
     * Says what a downgrade would run.
     *
     * @param target of a downgrade
     * @return the files, and the whole as one script
     * @throws FindingException if the downgrade would be refused
     */
    public PlannedRun downgrade(MigrationTarget target) {
        return read((session, position) -> {
            DowngradePlan plan = DowngradePlan.of(position, target);
            refuse(plan.findings(request.settings().acceptedLoss()));
            return down(session, position, plan.revisions());
        });
    }

    private interface Reading {
        PlannedRun read(MigrationSession session, DatabasePosition position) throws SQLException;
    }

    private PlannedRun read(Reading reading) {
        try (Connection connection = ConnectionOpener.openInAutocommit(request.dataSource());
                TargetSchema schema =
                        TargetSchema.open(connection, request.settings().targetSchema())) {
            MigrationSession session =
                    new MigrationSession(request, request.revisions().read(), connection, schema.name());
            return reading.read(session, session.soundPosition());
        } catch (SQLException e) {
            throw DatabaseRefusal.of(e);
        }
    }

    private static void refuse(List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw new FindingException(findings);
        }
    }

    private PlannedRun up(MigrationSession session, DatabasePosition position, UpgradePlan plan) throws SQLException {
        String table = session.historyTable().qualifiedName();
        List<PlannedFile> files = new ArrayList<>();
        String to = position.revision();
        if (plan.baseline().isPresent()) {
            BaselineScript script = plan.baseline().get();
            Revision revision = session.history().revision(script.number());
            RevisionStep step = new RevisionStep(RevisionStep.Direction.UP, script.number(), "baseline", 1);
            String version = BaselineScript.version(revision);
            files.add(PlannedFile.baseline(step, version, script.file(), table));
            to = script.number();
        }
        Optional<Revision> halfTakenBack = position.halfTakenBack();
        if (halfTakenBack.isPresent()) {
            files.addAll(down(session, position, DowngradePlan.rest(position, halfTakenBack.get())));
        }
        for (Revision revision : plan.revisions()) {
            for (RevisionPart part : revision.parts()) {
                if (!position.isApplied(part.version())
                        || halfTakenBack.filter(revision::equals).isPresent()) {
                    files.add(PlannedFile.up(step(RevisionStep.Direction.UP, revision), revision, part, table));
                }
            }
            to = revision.number();
        }
        return run(session, position, to, files);
    }

    private PlannedRun down(MigrationSession session, DatabasePosition position, List<TakenBack> revisions)
            throws SQLException {
        List<PlannedFile> files = new ArrayList<>();
        String to = position.revision();
        for (TakenBack takenBack : revisions) {
            files.addAll(down(session, position, takenBack));
            to = Objects.requireNonNullElse(
                    session.history().revision(takenBack.number()).parent(), RevisionLayout.BASE);
        }
        return run(session, position, to, files);
    }

    private static List<PlannedFile> down(MigrationSession session, DatabasePosition position, TakenBack takenBack) {
        RevisionStep step = step(RevisionStep.Direction.DOWN, session.history().revision(takenBack.number()));
        String table = session.historyTable().qualifiedName();
        return takenBack.parts().stream()
                .map(part -> PlannedFile.down(step, part, WayBackNotes.of(table, position, part)))
                .toList();
    }

    private static RevisionStep step(RevisionStep.Direction direction, Revision revision) {
        return new RevisionStep(
                direction,
                revision.number(),
                revision.message(),
                revision.parts().size());
    }

    private PlannedRun run(MigrationSession session, DatabasePosition position, String to, List<PlannedFile> files)
            throws SQLException {
        String namespace = request.provider().namespace();
        boolean down =
                !files.isEmpty() && files.get(files.size() - 1).step().direction() == RevisionStep.Direction.DOWN;
        String verb = down ? "downgrade" : "upgrade";
        RunScript script = new RunScript(
                namespace + " in schema " + session.targetSchema() + ", from " + position.revision() + " to " + to
                        + ": what metatables migrations " + verb + " would run",
                session.sessionState(verb));
        if (!session.historyTable().exists() && !files.isEmpty()) {
            script.makeHistoryTable(session.targetSchema(), request.provider().historyTable());
        }
        files.forEach(script::add);
        TableSizes sizes = TableSizes.read(session.connection(), session.targetSchema());
        return new PlannedRun(
                namespace,
                session.targetSchema(),
                position.revision(),
                to,
                files.stream().map(file -> part(file, sizes)).toList(),
                script.toString());
    }

    private static PlannedPart part(PlannedFile file, TableSizes sizes) {
        List<PlannedStatement> statements = file.file().javaClass().isPresent()
                ? List.of()
                : StatedStep.in(file.file().text()).stream()
                        .map(step -> new PlannedStatement(step, sizes.largest(step.tables())))
                        .toList();
        return new PlannedPart(file.step(), file.version(), file.file(), statements);
    }
}
