package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable
public record Account(
        @Id UUID uid,
        @ForeignKey(target = Plain.class) // error: MT212
        UUID plain,
        @ForeignKey(target = int.class) // error: MT212
        UUID number) {}
