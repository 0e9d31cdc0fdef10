package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable
public record Account(
        @Id @Identity(IdentityMode.ALWAYS) @RenamedFrom(value = "id", online = true) long number, // error: MT178
        @GeneratedColumn("number * 2") @RenamedFrom(value = "two", online = true) long twice, // error: MT178
        @RenamedFrom(value = "nick", online = true) String displayName, // error: MT178
        String nick,
        @RenamedFrom(value = "mail", online = true) Email email, // error: MT178
        @RenamedFrom(value = "town", online = true) String city,
        @RenamedFrom(value = "road", online = false) String street) {}
