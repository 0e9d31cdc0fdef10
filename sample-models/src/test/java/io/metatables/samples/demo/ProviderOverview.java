package io.metatables.samples.demo;

import io.metatables.runtime.registry.ProviderRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tables of a provider by the packages of their models, short enough for a screen. */
final class ProviderOverview {
    private static final int WIDTH = 85;
    private static final String ROOT = "io.metatables.samples.";

    private ProviderOverview() {}

    /**
     * Lists the tables.
     *
     * @param registry the provider
     * @return one row a package, or more where the names do not fit
     */
    static AlignedTable of(ProviderRegistry registry) {
        Map<String, List<String>> byPackage = new TreeMap<>();
        registry.tables().stream()
                .forEach(table -> byPackage
                        .computeIfAbsent(table.model().getPackageName(), name -> new ArrayList<>())
                        .add(table.identifier()));
        AlignedTable overview = new AlignedTable("package", "tables");
        byPackage.forEach((name, identifiers) -> addRows(overview, name.replace(ROOT, ""), identifiers));
        return overview;
    }

    private static void addRows(AlignedTable overview, String name, List<String> identifiers) {
        String title = name;
        StringBuilder line = new StringBuilder();
        for (String identifier : identifiers) {
            if (line.length() + identifier.length() > WIDTH) {
                overview.row(title, line.toString().strip());
                title = "";
                line.setLength(0);
            }
            line.append(identifier).append("  ");
        }
        overview.row(title, line.toString().strip());
    }
}
