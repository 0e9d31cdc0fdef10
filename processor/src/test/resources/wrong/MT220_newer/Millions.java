package acme;

import io.metatables.annotations.*;
import java.math.*;

@Domain(type = "numeric(9,-6)") // error: MT220
public record Millions(BigDecimal value) {}
