package io.metatables.schema.plan;

import io.metatables.schema.hazard.RevisionScope;
import io.metatables.schema.server.ServerVersion;

/**
 * What a change has to go by when it is put into stages.
 *
 * @param scope what else the same revision does
 * @param oldest the oldest server that the revision is to be applied to
 * @param before the partitioned tables that the revision finds
 * @param after the partitioned tables that it leaves
 */
record PlanContext(RevisionScope scope, ServerVersion oldest, PartitionTrees before, PartitionTrees after) {}
