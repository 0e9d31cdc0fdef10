package io.metatables.scaffold;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives each name once, whatever its case: files of two classes may not differ by it only. */
final class UniqueNames {
    private final Set<String> taken = new HashSet<>();

    String of(String wanted) {
        String name = wanted;
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = wanted + number;
        }
        return name;
    }
}
