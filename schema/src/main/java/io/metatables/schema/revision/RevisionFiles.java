package io.metatables.schema.revision;

import java.util.Optional;
import java.util.SortedSet;

/** The files of one history, wherever they are: a folder, a jar, or the compiler's class output. */
public interface RevisionFiles {

    /**
     * The content of a file.
     *
     * @param name its name, relative to the history
     * @return its text with LF line breaks; empty if there is no such file
     * @throws io.metatables.schema.finding.FindingException if it is there but cannot be read
     */
    Optional<String> text(String name);

    /**
     * All files.
     *
     * @return their names, relative to the history and with slashes; empty if they cannot be listed, or if what a listing shows
     *     may be left over from another time: then files that nobody lists go unnoticed
     * @throws io.metatables.schema.finding.FindingException if they cannot be read
     */
    Optional<SortedSet<String>> names();

    /**
     * How a message refers to a file.
     *
     * @param name its name, relative to the history
     * @return where a person finds it
     */
    String place(String name);
}
