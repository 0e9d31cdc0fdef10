package acme;

import io.metatables.annotations.*;

@EnumType
public enum Mood { @RenamedFrom(value = "GLAD", online = true) HAPPY } // error: MT178
