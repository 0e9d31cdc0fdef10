package io.metatables.samples.access;

// begin
import io.metatables.runtime.attach.Engine;
import io.metatables.runtime.attach.Health;
import io.metatables.schema.finding.Finding;
import java.util.Map;
import java.util.stream.Collectors;

/** What a health check of a framework answers: a status, and details by name. */
final class Monitoring {
    private final Engine engine;

    Monitoring(Engine engine) {
        this.engine = engine;
    }

    Map<String, String> check() {
        Health health = engine.health();
        String findings = health.findings().stream().map(Finding::toString).collect(Collectors.joining("\n"));
        return Map.of(
                "status", health.status().name(),
                "tables", Integer.toString(health.tables()),
                "findings", findings);
    }
}
// end
