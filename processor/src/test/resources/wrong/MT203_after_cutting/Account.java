package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable
public record Account(
        @Id UUID uid,
        @Index // error: MT203
        String mxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx,
        @Unique(name = "ix__acme__account__mxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_afaeb046ec") // error: MT203
        String other) {}
