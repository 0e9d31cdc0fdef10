package acme;

import io.metatables.annotations.*;
import java.math.*;

@CompositeType
public record Spread(
        @Column(type = "numeric(2,4)") // error: MT220
        BigDecimal low) {}
