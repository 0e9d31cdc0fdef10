package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable
public interface Account {
    @Id
    UUID uid();

    @Column(name = "x") // error: MT103
    default String label() {
        return "";
    }

    @Unique // error: MT103
    static String kind() {
        return "";
    }

    @Index // error: MT103
    String find(int position);
}
