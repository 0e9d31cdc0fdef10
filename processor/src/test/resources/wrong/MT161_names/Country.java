package acme;

import io.metatables.annotations.*;

@EnumType(name = "countries") // error: MT161
public enum Country {
    DE
}
