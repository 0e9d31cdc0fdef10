package lib;

import io.metatables.annotations.*;

@ModelSet
public interface LibTables {}
