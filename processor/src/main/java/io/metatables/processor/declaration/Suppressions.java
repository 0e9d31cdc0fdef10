package io.metatables.processor.declaration;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where the sources turn our warnings off. They say it of what is compiled now only: a class file does not keep it. */
public final class Suppressions {
    private final List<Suppression> all;
    private final Set<Covered> covered = new HashSet<>();

    /**
     * Puts together what has been read.
     *
     * @param all in any order
     */
    public Suppressions(Collection<Suppression> all) {
        this.all = List.copyOf(all);
        for (Suppression suppression : this.all) {
            for (String code : suppression.codes()) {
                covered.add(new Covered(suppression.place().toString(), code));
            }
        }
    }

    private record Covered(String place, String code) {}

    /**
     * All that have been read.
     *
     * @return in the order in which they were given
     */
    public List<Suppression> all() {
        return all;
    }

    /**
     * Whether a warning is off at a place.
     *
     * @param place where it would be printed
     * @param code its code
     * @return whether the member, its class or a class around that says so
     */
    public boolean cover(SourceRef place, String code) {
        if (covered.isEmpty()) {
            return false;
        }
        // The names of members, classes and packages are one dotted name; a package never has a suppression.
        String name = place.toString();
        while (!isOff(name, code)) {
            int dot = name.lastIndexOf('.');
            if (dot < 0) {
                return false;
            }
            name = name.substring(0, dot);
        }
        return true;
    }

    private boolean isOff(String name, String code) {
        return covered.contains(new Covered(name, code)) || covered.contains(new Covered(name, Suppression.ALL));
    }
}
