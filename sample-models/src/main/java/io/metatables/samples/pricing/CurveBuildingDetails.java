package io.metatables.samples.pricing;

import io.metatables.annotations.Column;
import io.metatables.annotations.ColumnDefault;
import io.metatables.annotations.ForeignKey;
import io.metatables.annotations.Id;
import io.metatables.annotations.Index;
import io.metatables.annotations.Json;
import io.metatables.annotations.MetaTable;
import io.metatables.annotations.ReferentialAction;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How every curve is built. An interface instead of a record: its accessors are the columns, whoever implements them.
 */
@MetaTable(labels = {"pricing", "curves"})
public interface CurveBuildingDetails {

    /**
     * The curve.
     *
     * @return its key
     */
    @Id
    @ForeignKey(target = Curve.class, onDelete = ReferentialAction.CASCADE)
    UUID getCurveUid();

    /**
     * The conventions of its instruments.
     *
     * @return their key
     */
    @Index
    @ForeignKey(target = ConventionDetails.class, onDelete = ReferentialAction.RESTRICT)
    UUID getConventionUid();

    /**
     * The method between two points.
     *
     * @return such as {@code LOG_LINEAR}
     */
    @Column(length = 40)
    String getInterpolation();

    /**
     * Whether rates beyond the last point are made up.
     *
     * @return whether there is a rate at any distance
     */
    @ColumnDefault("false")
    boolean isExtrapolated();

    /**
     * The instruments it is built from.
     *
     * @return a JSON array, by maturity
     */
    @Json
    String getInstruments();

    /**
     * The state in which the solver left off.
     *
     * @return in the solver's own format; null: it starts afresh
     */
    byte @Nullable [] getSolverState();
}
