package one;

import io.metatables.annotations.*;

@ModelSet
public interface OneTables {}
