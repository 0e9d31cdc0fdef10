package two;

import io.metatables.annotations.*;

@ModelSet
public interface TwoTables {}
