package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable
public record Account(
        @Id UUID uid,
        @ForeignKey(target = common.Country.class) // error: MT212
        UUID country) {}
