package io.metatables.runtime.attach;

import java.util.List;

/**
 * A table whose contract is not the one that the code was compiled with.
 *
 * @param name its identifier, and what else tells which one it is
 * @param lines what differs, a line for each column or key; empty: that cannot be told
 */
record DifferingTable(String name, List<String> lines) {

    DifferingTable {
        lines = List.copyOf(lines);
    }
}
