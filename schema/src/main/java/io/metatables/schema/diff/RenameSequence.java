package io.metatables.schema.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Puts renames into an order in which no name is taken before it is free. Where names are exchanged in a circle, one of them
 * goes by way of a temporary name.
 *
 * @param <S> what is renamed
 * @param <N> a name
 */
final class RenameSequence<S, N> {
    private final UnaryOperator<N> temporaryName;
    private final Map<N, Integer> holders = new HashMap<>();
    private final Map<N, List<Hop<S, N>>> waiting = new HashMap<>();
    private final Set<Hop<S, N>> open = new LinkedHashSet<>();
    private final Deque<Hop<S, N>> ready = new ArrayDeque<>();
    private final List<Hop<S, N>> sequence = new ArrayList<>();

    record Hop<S, N>(S subject, N from, N to) {}

    RenameSequence(UnaryOperator<N> temporaryName) {
        this.temporaryName = temporaryName;
    }

    List<Hop<S, N>> of(List<Hop<S, N>> renames) {
        renames.forEach(rename -> holders.merge(rename.from(), 1, Integer::sum));
        renames.forEach(this::enlist);
        while (!open.isEmpty()) {
            while (!ready.isEmpty()) {
                make(ready.remove());
            }
            open.stream().findFirst().ifPresent(this::breakCircle);
        }
        return List.copyOf(sequence);
    }

    private void enlist(Hop<S, N> rename) {
        open.add(rename);
        if (holders.containsKey(rename.to())) {
            waiting.computeIfAbsent(rename.to(), name -> new ArrayList<>()).add(rename);
        } else {
            ready.add(rename);
        }
    }

    private void make(Hop<S, N> rename) {
        open.remove(rename);
        sequence.add(rename);
        if (holders.merge(rename.from(), -1, Integer::sum) == 0) {
            holders.remove(rename.from());
            ready.addAll(waiting.getOrDefault(rename.from(), List.of()));
            waiting.remove(rename.from());
        }
    }

    private void breakCircle(Hop<S, N> rename) {
        N temporary = temporaryName.apply(rename.to());
        waiting.getOrDefault(rename.to(), new ArrayList<>()).remove(rename);
        make(new Hop<>(rename.subject(), rename.from(), temporary));
        open.remove(rename);
        holders.merge(temporary, 1, Integer::sum);
        enlist(new Hop<>(rename.subject(), temporary, rename.to()));
    }
}
