package common;

import io.metatables.annotations.*;

@ModelSet
public interface CommonTables {}
