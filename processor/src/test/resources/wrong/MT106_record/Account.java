package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable
public record Account(
        @Id UUID uid,
        Object anything, // error: MT106
        char[] letters, // error: MT106
        Byte[] bytes, // error: MT106
        List<?> tags, // error: MT106
        List<Object> things, // error: MT106
        Map<String, Object> settings, // error: MT106
        Optional<String> nickname, // error: MT106
        Currency currency, // error: MT106
        java.sql.Array array, // error: MT106
        Nothing nothing, // error: MT106
        java.util.Date date) { // error: MT106
    public enum Nothing {}
}
