package io.metatables.runtime.activity;

import java.util.List;

/** Which server process works for a run at the moment, and who was seen in its way. Shared by the run and by its watch. */
public final class WorkingProcess {
    private volatile int number;
    private volatile List<Blocker> blockers = List.of();

    /** No process works yet. */
    public WorkingProcess() {}

    /**
     * Another piece of work begins; who was in the way of the one before is forgotten.
     *
     * @param newNumber the number of its process on the server
     */
    public void begins(int newNumber) {
        blockers = List.of();
        number = newNumber;
    }

    /**
     * Who was in the way when anybody looked last.
     *
     * @return empty: nobody since the work began, as far as it was seen
     */
    public List<Blocker> blockers() {
        return blockers;
    }

    /** 0: none works yet. */
    int number() {
        return number;
    }

    void isBlockedBy(List<Blocker> seen) {
        blockers = List.copyOf(seen);
    }
}
