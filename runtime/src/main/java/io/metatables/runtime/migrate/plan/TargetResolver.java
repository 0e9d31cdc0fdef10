package io.metatables.runtime.migrate.plan;

import io.metatables.runtime.migrate.MigrationCode;
import io.metatables.runtime.migrate.MigrationTarget;
import io.metatables.runtime.migrate.history.DatabasePosition;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.revision.Revision;
import java.util.List;

/** Turns a target into the number of revisions that will be applied in the end; each direction has its own targets. */
final class TargetResolver {
    private final DatabasePosition position;

    TargetResolver(DatabasePosition position) {
        this.position = position;
    }

    int upgrade(MigrationTarget target) {
        int now = position.completeRevisions();
        int last = revisions().size();
        if (target instanceof MigrationTarget.Head) {
            return last;
        }
        if (target instanceof MigrationTarget.Up up) {
            return within(
                    now + up.revisions(),
                    now,
                    last,
                    "+" + up.revisions() + " goes too far; pending revisions: " + (last - now));
        }
        if (target instanceof MigrationTarget.To to) {
            return within(
                    place(to),
                    now,
                    last,
                    "Revision " + to.number() + " lies behind; metatables migrations downgrade goes there");
        }
        throw refuse("An upgrade goes to head, to a revision, or some revisions up such as +1");
    }

    int downgrade(MigrationTarget target) {
        int wanted = wantedBelow(target);
        if (wanted < position.coveredRevisions()) {
            throw new FindingException(new Finding(
                    MigrationCode.BELOW_BASELINE,
                    "This database began at revision "
                            + revisions().get(position.coveredRevisions() - 1).number()
                            + ", by a baseline: the revisions up to that were never applied to it one by one.",
                    "Downgrade to that revision or a later one; to be rid of all, drop the tables or the database."));
        }
        return wanted;
    }

    private int wantedBelow(MigrationTarget target) {
        int now = position.begunRevisions();
        if (target instanceof MigrationTarget.Base) {
            return 0;
        }
        if (target instanceof MigrationTarget.Down down) {
            return within(
                    now - down.revisions(),
                    0,
                    now,
                    "-" + down.revisions() + " goes too far; applied revisions: " + now);
        }
        if (target instanceof MigrationTarget.To to) {
            return within(
                    place(to),
                    0,
                    now,
                    "Revision " + to.number() + " lies ahead; metatables migrations upgrade goes there");
        }
        throw refuse("A downgrade goes to base, to a revision, or some revisions down such as -1");
    }

    private int place(MigrationTarget.To to) {
        return revisions().indexOf(position.history().revision(to.number())) + 1;
    }

    private int within(int wanted, int least, int most, String reason) {
        if (wanted < least || wanted > most) {
            throw refuse(reason);
        }
        return wanted;
    }

    private List<Revision> revisions() {
        return position.history().revisions();
    }

    private FindingException refuse(String problem) {
        return new FindingException(new Finding(
                MigrationCode.NO_SUCH_TARGET,
                problem + ". The database is at " + position.revision() + ", the head is "
                        + position.history().head().map(Revision::number).orElse("base") + ".",
                "See where the database is with metatables migrations current."));
    }
}
