package io.metatables.schema.plan;

import io.metatables.schema.model.QualifiedName;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a step costs others.
 *
 * @param lock the strongest lock that it takes; null: none that anybody could notice
 * @param locked the tables (or the index) that it locks so
 * @param scans whether it reads all rows of a table under the lock
 * @param rewrites whether it writes all rows of a table anew under the lock
 */
public record StepCost(@Nullable LockMode lock, List<QualifiedName> locked, boolean scans, boolean rewrites) {
    /** Costs nobody anything. */
    public static final StepCost NONE = new StepCost(null, List.of(), false, false);

    /** Copies the list; a table that is named twice is locked once. */
    public StepCost {
        locked = locked.stream().distinct().toList();
    }

    /**
     * Whether others who only read or write rows wait until the step is done.
     *
     * @return false for weak locks
     */
    public boolean blocks() {
        return lock != null && lock.blocks();
    }

    /**
     * Whether it takes longer the more rows there are.
     *
     * @return false for what only changes PostgreSQL's own tables
     */
    public boolean reads() {
        return scans || rewrites;
    }

    /**
     * What others notice of a step that blocks them and reads all rows.
     *
     * @return a clause
     */
    String consequence() {
        String tables = locked.stream().map(QualifiedName::toString).collect(Collectors.joining(", "));
        String who = lock == LockMode.ACCESS_EXCLUSIVE ? "nobody can read or write " : "nobody can write ";
        return who + tables + " while all rows are " + (rewrites ? "written anew" : "read");
    }

    static StepCost brief(LockMode lock, QualifiedName... tables) {
        return new StepCost(lock, List.of(tables), false, false);
    }

    static StepCost scanning(LockMode lock, QualifiedName... tables) {
        return new StepCost(lock, List.of(tables), true, false);
    }

    static StepCost rewriting(LockMode lock, QualifiedName table) {
        return new StepCost(lock, List.of(table), true, true);
    }

    StepCost onEmptyTable() {
        return new StepCost(lock, locked, false, false);
    }
}
