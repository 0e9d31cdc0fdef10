package io.metatables.runtime.migrate.source;

import io.metatables.runtime.migrate.JavaRevision;
import io.metatables.runtime.migrate.MigrationCode;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.revision.RevisionFile;
import java.lang.reflect.InvocationTargetException;

/**
 * Makes the objects that revisions in Java are.
 *
 * @param classes where their classes are looked for
 */
public record JavaRevisions(ClassLoader classes) {

    /**
     * Makes the revision of a class that a file names.
     *
     * @param file of the revision, for the message
     * @param className the binary name of the class
     * @return a new one
     * @throws FindingException if there is no such class, or it is none that can be made
     */
    public JavaRevision make(RevisionFile file, String className) {
        try {
            return classes.loadClass(className)
                    .asSubclass(JavaRevision.class)
                    .getConstructor()
                    .newInstance();
        } catch (ClassNotFoundException e) {
            throw refused(file, className + " is not on the class path", e);
        } catch (ClassCastException e) {
            throw refused(file, className + " does not implement " + JavaRevision.class.getName(), e);
        } catch (NoSuchMethodException | IllegalAccessException | InstantiationException e) {
            throw refused(file, className + " has no public constructor without parameters", e);
        } catch (InvocationTargetException e) {
            throw refused(file, "the constructor of " + className + " has thrown " + e.getCause(), e);
        }
    }

    private static FindingException refused(RevisionFile file, String problem, Exception cause) {
        return new FindingException(
                new Finding(
                        MigrationCode.JAVA_REVISION,
                        file.name() + " is done by a class, but " + problem + ".",
                        "Write a public class with a public constructor without parameters that implements "
                                + JavaRevision.class.getName()
                                + ", and let the class path of upgrade and downgrade have it."),
                cause);
    }
}
