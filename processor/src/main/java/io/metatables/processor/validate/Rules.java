package io.metatables.processor.validate;

import java.util.List;

/** All rules, in the order in which their findings are printed. */
final class Rules {
    static final List<Rule> ALL = List.of();

    private Rules() {}
}
