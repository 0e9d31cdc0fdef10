package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable
public record Account(@Id UUID uid, String name) {
    @Column(name = "other") // error: MT103
    static final int COUNT = 1;

    @Column(name = "label") // error: MT103
    public String name() {
        return name;
    }

    @Override
    public UUID uid() {
        return uid;
    }
}
