package io.metatables.processor.declaration;

import io.metatables.schema.finding.Finding;

/**
 * A problem in the sources.
 *
 * @param finding what is wrong
 * @param source the narrowest place that is to blame
 */
public record SourceFinding(Finding finding, SourceRef source) {}
