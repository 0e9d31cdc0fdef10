package acme;

import io.metatables.annotations.*;

@EnumType // error: MT152
public enum Mood {}
