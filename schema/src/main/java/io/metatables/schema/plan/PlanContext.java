package io.metatables.schema.plan;

import io.metatables.schema.hazard.RevisionScope;

/**
 * What a change has to go by when it is put into stages.
 *
 * @param scope what else the same revision does
 * @param oldest the oldest server that the revision is to be applied to
 */
record PlanContext(RevisionScope scope, ServerVersion oldest) {}
