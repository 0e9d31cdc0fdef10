package io.metatables.processor.validate.rule;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Tells which nodes of a graph can reach each other: its strongly connected components, by Tarjan's algorithm, in time linear in
 * the number of edges. A stack of its own stands for recursion, since a chain may be thousands of nodes long.
 */
public final class Circles {
    private final Map<String, List<String>> edges;
    private final Map<String, Integer> order = new HashMap<>();
    private final Map<String, Integer> reach = new HashMap<>();
    private final Map<String, Integer> circle = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Deque<Visit> visits = new ArrayDeque<>();

    /**
     * Looks at the whole graph.
     *
     * @param edges the targets of each node
     */
    public Circles(Map<String, List<String>> edges) {
        this.edges = edges;
        edges.keySet().forEach(this::visitAll);
    }

    private record Visit(String node, Iterator<String> targets) {}

    /**
     * The circle that a node belongs to; nodes of one circle reach each other.
     *
     * @param node any node
     * @return a number that is its own where the node is in no circle; negative: there is no such node
     */
    public int of(String node) {
        return circle.getOrDefault(node, -1);
    }

    private void visitAll(String root) {
        if (!order.containsKey(root)) {
            enter(root);
        }
        while (!visits.isEmpty()) {
            Visit visit = visits.peek();
            if (!visit.targets().hasNext()) {
                leave(visits.pop().node());
                continue;
            }
            String target = visit.targets().next();
            if (!order.containsKey(target)) {
                enter(target);
            } else if (!circle.containsKey(target)) {
                reach.merge(visit.node(), order.getOrDefault(target, 0), Math::min);
            }
        }
    }

    private void enter(String node) {
        order.put(node, order.size());
        reach.put(node, order.size() - 1);
        open.push(node);
        visits.push(new Visit(node, edges.getOrDefault(node, List.of()).iterator()));
    }

    private void leave(String node) {
        int lowest = reach.getOrDefault(node, 0);
        if (lowest == order.getOrDefault(node, 0)) {
            close(node);
        }
        Visit parent = visits.peek();
        if (parent != null) {
            reach.merge(parent.node(), lowest, Math::min);
        }
    }

    private void close(String root) {
        int number = order.getOrDefault(root, 0);
        String node;
        do {
            node = open.pop();
            circle.put(node, number);
        } while (!node.equals(root));
    }
}
