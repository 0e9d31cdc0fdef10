package far;

import io.metatables.annotations.*;

@ModelSet
public interface FarTables {}
