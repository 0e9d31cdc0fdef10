package io.metatables.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Which version this is, from the jar's manifest. */
final class VersionText implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("(not from a jar)");
        return new String[] {"metatables " + version + " on Java " + Runtime.version()};
    }
}
