package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable
public class Account {
    @Label("x") // error: MT103
    static String constant;

    @Id UUID uid;

    @Label("x") // error: MT103
    String name;

    Mood mood;
}
