package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable
@RenamedFrom("Account") // error: MT132
public record Account(
        @Id UUID uid,
        @RenamedFrom("") String blank, // error: MT132
        @RenamedFrom("same") String same, // error: MT132
        @RenamedFrom("old") String one, // error: MT132
        @RenamedFrom("old") String two) {} // error: MT132
