package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.util.*;

@MetaTable
public record Account(
        @Id UUID uid,
        byte flags, // error: MT106
        char letter, // error: MT106
        Object anything, // error: MT106
        List<String> tags, // error: MT106
        BigInteger big, // error: MT106
        String[] names, // error: MT106
        java.util.Date date) {} // error: MT106
